//! Whether output may be coloured: on a terminal, unless `NO_COLOR` or an option says otherwise.

use anstream::{AutoStream, ColorChoice};

use crate::arguments::ColorArgument;

/// Whether standard output may be coloured.
pub(crate) fn on_stdout(argument: ColorArgument) -> bool {
    match argument {
        ColorArgument::Always => true,
        ColorArgument::Never => false,
        ColorArgument::Auto => AutoStream::choice(&std::io::stdout()) != ColorChoice::Never,
    }
}
