//! Tests of the use cases, on both database engines.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on panics"
)]

mod access;
mod applications;
mod attendance;
mod bookings;
mod codes;
mod communication;
mod counselling;
mod editions;
mod order;
mod people;
mod places;
mod platform;
mod reports;
mod restored;
mod sites;
mod support;
