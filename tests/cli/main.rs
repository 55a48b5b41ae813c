//! The whole program as a person or a script meets it: real processes, real files.

mod bad_input;
mod baseline;
mod cache;
mod changes;
mod commands;
mod compare;
mod configuration;
mod corpus;
mod encodings;
mod fixes;
mod fmt;
mod folder;
mod hostile;
mod ignores;
mod lookup;
mod options;
mod output;
mod phrases;
mod reports;
mod schemas;
mod watch;
mod word;
