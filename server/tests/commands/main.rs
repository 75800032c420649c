//! The binary's commands, each as a process in a folder of its own.
#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

mod backup;
mod copy;
mod demonstration;
mod deploy;
mod doctor;
mod office;
mod restore;
mod settings;
mod staff;
mod support;
mod tables;
