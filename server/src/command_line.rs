//! The command line of `imprecario`.

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};
use domain::{language::Language, programme::SiteSlug, staff::Role};

use crate::{commands, settings::Settings};

/// A citizen self-service portal for public job services.
#[derive(Debug, Parser)]
#[command(name = "imprecario", version, about)]
pub struct CommandLine {
    /// The configuration file; without this, imprecario.toml where there is one. Every setting in it can also be
    /// given as IMPRECARIO_… variable.
    #[arg(long, global = true, value_name = "FILE", env = "IMPRECARIO_CONFIG")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the portal until the process is told to end.
    Serve {
        /// Bring the database's tables to the version that this program needs before.
        #[arg(long)]
        migrate: bool,
    },
    /// Bring the database's tables to the version that this program needs.
    Migrate,
    /// Fill an empty database with invented programmes, activities and people.
    Demo,
    /// Look after the keys with which the portal signs.
    #[command(subcommand)]
    Keys(KeysCommand),
    /// Look after the staff.
    #[command(subcommand)]
    Staff(StaffCommand),
    /// Write everything that the database holds into a new file, while the portal runs.
    Backup {
        /// The file, which must not exist yet.
        file: PathBuf,
    },
    /// Put a backup in place of the database, which is kept beside; or fill an empty PostgreSQL database with it.
    Restore {
        /// A file that `imprecario backup` wrote.
        file: PathBuf,
    },
    /// Copy everything that the database holds into another, empty one.
    Copy {
        /// Where to: `sqlite:FILE` or `postgres://user:password@host/name`.
        #[arg(long)]
        to: String,
    },
    /// Try out everything that the portal depends on, and say what is wrong and what to do about it.
    Doctor,
}

#[derive(Debug, Subcommand)]
enum KeysCommand {
    /// Replace the key that signs the codes of check-in and certificates. What the former key signed works for some
    /// time. Start every server of the portal again afterwards.
    Rotate,
}

#[derive(Debug, Subcommand)]
enum StaffCommand {
    /// Add a member of staff. The password is read from standard input; the secret for the
    /// authenticator is printed once.
    Add {
        /// The address they will sign in with.
        email: String,
        /// Their name as colleagues see it.
        #[arg(long)]
        name: String,
        /// What they may do: operator, coordinator or administrator.
        #[arg(long, default_value = "operator")]
        role: Role,
        /// A site that a coordinator looks after, by its name in addresses; may be given again.
        #[arg(long = "site")]
        sites: Vec<SiteSlug>,
        /// The language of their pages: it, en.
        #[arg(long, default_value = "it")]
        language: Language,
    },
    /// List every member of staff.
    List,
    /// Give a member of staff another password, which is read from standard input, and end their sessions.
    Password {
        /// The address they sign in with.
        email: String,
    },
    /// Give a member of staff another secret for their authenticator, which is printed once, and end their sessions.
    Authenticator {
        /// The address they sign in with.
        email: String,
    },
    /// Let a member of staff no longer sign in, and end their sessions.
    Deactivate {
        /// The address they sign in with.
        email: String,
    },
    /// Let a member of staff sign in again.
    Activate {
        /// The address they sign in with.
        email: String,
    },
}

impl CommandLine {
    /// Runs the command; reports an error in one paragraph.
    pub fn run(self) -> ExitCode {
        let settings = match Settings::read(self.config.as_deref()) {
            Ok(settings) => settings,
            Err(problems) => {
                eprintln!("The configuration cannot be used:");
                for problem in problems {
                    eprintln!("  {problem}");
                }
                return ExitCode::from(2);
            }
        };
        let done = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .map_err(anyhow::Error::from)
            .and_then(|runtime| runtime.block_on(self.command.run(settings)));
        match done {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("imprecario: {}", services::with_causes(error.as_ref()));
                ExitCode::FAILURE
            }
        }
    }
}

impl Command {
    async fn run(self, settings: Settings) -> anyhow::Result<()> {
        match self {
            Self::Serve { migrate } => commands::serve::run(settings, migrate).await,
            Self::Migrate => commands::migrate::run(&settings).await,
            Self::Demo => commands::demo::run(&settings).await,
            Self::Keys(KeysCommand::Rotate) => commands::keys_rotate::run(&settings).await,
            Self::Staff(command) => command.run(&settings).await,
            Self::Backup { file } => commands::backup::run(&settings, &file).await,
            Self::Restore { file } => commands::restore::run(&settings, &file).await,
            Self::Copy { to } => commands::copy::run(&settings, &to).await,
            Self::Doctor => commands::doctor::run(&settings).await,
        }
    }
}

impl StaffCommand {
    async fn run(self, settings: &Settings) -> anyhow::Result<()> {
        match self {
            Self::Add {
                email,
                name,
                role,
                sites,
                language,
            } => commands::staff_add::run(settings, &email, &name, role, sites, language).await,
            Self::List => commands::staff_list::run(settings).await,
            Self::Password { email } => commands::staff_password::run(settings, &email).await,
            Self::Authenticator { email } => {
                commands::staff_authenticator::run(settings, &email).await
            }
            Self::Deactivate { email } => commands::staff_deactivate::run(settings, &email).await,
            Self::Activate { email } => commands::staff_activate::run(settings, &email).await,
        }
    }
}
