//! Builds the pack of `seeds/` when they change.

use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds");
    println!("cargo::rerun-if-changed={}", seeds.display());
    let out = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    let pack = corpus::build(&seeds).map_err(|error| error.to_string())?;
    std::fs::write(out.join("builtin.pack"), pack)?;
    Ok(())
}
