//! Staff create and plan editions; everybody reads them.

mod calendar;
mod catalogue;
mod closing;
mod import;
mod manage;
mod rooms;
mod series;
