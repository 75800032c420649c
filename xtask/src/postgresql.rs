//! A PostgreSQL server for as long as a command runs.

use std::process::Command;

use crate::process;

/// The same command with `TEST_POSTGRES_URL`: the current value if set; else the address of a temporary
/// server with those options. `None` where there is no PostgreSQL.
pub fn beside(command: &Command, options: &[&str]) -> Option<Command> {
    const URL: &str = "postgres://$PGUSER:$PGPASSWORD@$PGHOST:$PGPORT/postgres";
    let mut beside = if std::env::var_os("TEST_POSTGRES_URL").is_some() {
        Command::new(command.get_program())
    } else if process::is_there("pg_virtualenv") {
        let mut wrapped = Command::new("pg_virtualenv");
        // In a separate folder: clusters that an interrupted run left in the system's folder would conflict.
        wrapped.arg("-t");
        // Without passwords: a client without optimisation hashes for 30 ms per connection.
        wrapped.args(["-i", "--auth-host=trust"]);
        for option in options {
            wrapped.args(["-o", option]);
        }
        let run = format!("TEST_POSTGRES_URL={URL} exec \"$@\"");
        wrapped
            .args(["sh", "-c", &run, "sh"])
            .arg(command.get_program());
        wrapped
    } else {
        return None;
    };
    beside.args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => beside.env(name, value),
            None => beside.env_remove(name),
        };
    }
    Some(beside)
}
