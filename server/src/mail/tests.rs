//! A mail server for tests, and a transport to it.

pub(crate) use super::{
    smtp::tests::smtp,
    smtp_server::{Act, Script, SmtpServer},
};
