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
    /// Look after the staff.
    #[command(subcommand)]
    Staff(StaffCommand),
    /// Try out everything that the portal depends on, and say what is wrong and what to do about it.
    Doctor,
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
            .and_then(|runtime| {
                runtime.block_on(async {
                    match self.command {
                        Command::Serve { migrate } => commands::serve::run(settings, migrate).await,
                        Command::Migrate => commands::migrate::run(&settings).await,
                        Command::Demo => commands::demo::run(&settings).await,
                        Command::Staff(StaffCommand::Add {
                            email,
                            name,
                            role,
                            sites,
                            language,
                        }) => {
                            commands::staff_add::run(
                                &settings, &email, &name, role, sites, language,
                            )
                            .await
                        }
                        Command::Doctor => commands::doctor::run(&settings).await,
                    }
                })
            });
        match done {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("imprecario: {}", services::with_causes(error.as_ref()));
                ExitCode::FAILURE
            }
        }
    }
}
