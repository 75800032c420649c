//! The binary's commands, each as a process in a folder of its own.
#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

mod demonstration;
mod doctor;
mod settings;
mod support;
mod tables;
