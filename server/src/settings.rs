//! The configuration: one TOML file and environment variables, validated at start; all problems are reported
//! at once.

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use domain::{
    edition::ActivityKind,
    email::EmailAddress,
    limits::{Limit, Limits},
    phone::PhoneNumber,
    reminder::ReminderLeads,
};
use figment::{
    Figment,
    providers::{Env, Format as _, Toml},
    value::Dict,
};
use services::Refusals;

use crate::{
    base_url::{self, is_this_machine},
    proxies::TrustedProxies,
};

/// The validated configuration.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The address under which people reach the portal, without a slash at its end.
    pub base_url: String,
    /// Where the portal listens.
    pub listen: SocketAddr,
    /// Where monitoring reads figures, if it may.
    pub metrics: Option<SocketAddr>,
    /// The office's name.
    pub office: String,
    /// The address at which the office receives mail.
    pub office_email: EmailAddress,
    /// The office's telephone, as it is written; none where every site has its own.
    pub office_phone: Option<String>,
    /// Where vulnerabilities are reported: a `mailto:` or `https:` URI.
    pub security_contact: String,
    /// `sqlite:FILE` or `postgres://…`.
    pub database: String,
    /// Maximum open connections to the database.
    pub database_connections: u32,
    /// The proxies in front of the portal, whose `X-Forwarded-For` gives the address of a client.
    pub behind_proxy: TrustedProxies,
    /// How many hours before the start people are reminded, by kind of activity.
    pub reminders: BTreeMap<ActivityKind, ReminderLeads>,
    /// How much one person may have ahead of them.
    pub limits: Limits,
    /// Who signs certificates, name and role; the teacher where it is not set.
    pub signatory: Option<String>,
    /// How the office refuses applicants.
    pub refusals: Refusals,
    /// Whether the portal shows invented data and its development mailbox.
    pub demo: bool,
    /// Whether open pages reload when the server restarts; for developers.
    pub reload: bool,
    /// How mails are sent.
    pub mail: Mail,
}

/// How mails are sent.
#[derive(Clone, Debug)]
pub struct Mail {
    /// The address they come from.
    pub from: EmailAddress,
    /// The transport.
    pub transport: Transport,
    /// Maximum mails sent at once, besides those for which a person waits.
    pub connections: usize,
    /// Whether a sign-in code stands in the subject of its mail, where a locked phone shows it.
    pub code_in_subject: bool,
}

/// The transport of mails.
#[derive(Clone, Debug)]
pub enum Transport {
    /// Written as `.eml` files into a folder.
    Files(PathBuf),
    /// Handed to a mail server.
    Smtp {
        /// The server's name.
        host: String,
        /// Its port.
        port: u16,
        /// `tls`, `starttls`, or `none` for a server on this machine.
        security: Security,
        /// User and password, where the server asks for them.
        credentials: Option<(String, String)>,
    },
}

/// How the connection to the mail server is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// TLS from the first byte.
    Tls,
    /// TLS after `STARTTLS`, without which nothing is sent.
    StartTls,
    /// None: only for a server on this machine.
    None,
}

/// All settings. An unknown one is a typing error and is refused.
const KEYS: &[&str] = &[
    "base_url",
    "listen",
    "office",
    "office_email",
    "office_phone",
    "office_security_contact",
    "database",
    "database_connections",
    "behind_proxy",
    "demo",
    "reload",
    "reminders.counselling",
    "reminders.lab",
    "reminders.course",
    "reminders.thematic_event",
    "limits.future_appointments",
    "limits.future_bookings",
    "documents.signatory",
    "applications.appeal",
    "applications.notice_before_refusal",
    "metrics.listen",
    "mail.from",
    "mail.transport",
    "mail.allow_files",
    "mail.connections",
    "mail.code_in_subject",
    "mail.folder",
    "mail.host",
    "mail.port",
    "mail.security",
    "mail.user",
    "mail.password",
];

impl Settings {
    /// The file that is read where none is named; it may be missing.
    const FILE: &str = "imprecario.toml";

    /// Reads the named file, or the usual one where there is one, and the `IMPRECARIO_…` variables, which take
    /// precedence: `IMPRECARIO_BASE_URL`, `IMPRECARIO_MAIL__HOST`.
    ///
    /// # Errors
    /// Every problem, each in one sentence.
    pub fn read(named: Option<&Path>) -> Result<Self, Vec<String>> {
        let file = named.unwrap_or(Path::new(Self::FILE));
        let mut figment = Figment::new();
        if file.exists() {
            figment = figment.merge(Toml::file_exact(file));
        } else if named.is_some() {
            return Err(vec![format!("there is no file {}", file.display())]);
        }
        Self::from_figment(&with_variables(figment))
    }

    fn from_figment(figment: &Figment) -> Result<Self, Vec<String>> {
        // A file that cannot be read has no settings, and figment's message names file and line.
        let data = figment.extract::<Dict>().map_err(|error| {
            let problems = error.into_iter().map(|error| error.to_string());
            problems.collect::<Vec<_>>()
        })?;
        let mut reader = Reader {
            figment,
            problems: Vec::new(),
        };
        reader.refuse_unknown(&data);
        let settings = reader.settings();
        match settings {
            Some(settings) if reader.problems.is_empty() => Ok(settings),
            _ => Err(reader.problems),
        }
    }
}

struct Reader<'a> {
    figment: &'a Figment,
    problems: Vec<String>,
}

impl Reader<'_> {
    /// Reads all settings before it fails, so that every problem is found.
    fn settings(&mut self) -> Option<Settings> {
        let base_url = self.parse("base_url", "http://localhost:3000", base_url::parse);
        let listen = self.parse("listen", "127.0.0.1:3000", |text| {
            text.parse()
                .map_err(|_| "is not an address and port such as 127.0.0.1:3000".to_owned())
        });
        let metrics = self.parse("metrics.listen", "", |text| match text {
            "" => Ok(None),
            text => text
                .parse()
                .map(Some)
                .map_err(|_| "is not an address and port such as 127.0.0.1:9464".to_owned()),
        });
        let office = self.text("office", "Centro per l’impiego di esempio");
        let office_email = self.parse("office_email", "office@example.org", email);
        let usual = office_email.as_ref().map(ToString::to_string);
        let usual = usual.unwrap_or_else(|| "office@example.org".to_owned());
        let security_contact = self.parse("office_security_contact", &usual, security_contact);
        let office_phone = self.parse("office_phone", "", |text| match text {
            "" => Ok(None),
            text => PhoneNumber::parse(text)
                .map(|_| Some(text.to_owned()))
                .map_err(|error| format!("is not a telephone number: {error}")),
        });
        let database = self.parse("database", "sqlite:var/imprecario.sqlite", |text| {
            let schemes = ["sqlite:", "postgres:", "postgresql:"];
            if schemes.iter().any(|scheme| text.starts_with(scheme)) {
                Ok(text.to_owned())
            } else {
                Err("begins neither with sqlite: nor with postgres:".to_owned())
            }
        });
        let usual = usual_connections(database.as_deref());
        let database_connections =
            self.parse("database_connections", &usual, |text| match text.parse() {
                Ok(count @ 1..=1_000) => Ok(count),
                _ => Err("is not a number from 1 to 1000".to_owned()),
            });
        let behind_proxy = self.proxies();
        let reminders = self.reminders();
        let limits = self.limits();
        let signatory = self.text("documents.signatory", "");
        let appeal = self.text("applications.appeal", "");
        let are_announced = self.flag("applications.notice_before_refusal", false);
        let demo = self.flag("demo", false);
        let reload = self.flag("reload", false);
        if demo == Some(true)
            && base_url
                .as_ref()
                .is_some_and(|address| !is_this_machine(address))
        {
            self.problems.push(
                "demo is only for this machine, whose accounts everybody knows: base_url must be localhost".to_owned(),
            );
        }
        let mail = self.mail(demo == Some(true));
        Some(Settings {
            base_url: base_url?,
            listen: listen?,
            metrics: metrics?,
            office: office?,
            office_email: office_email?,
            office_phone: office_phone?,
            security_contact: security_contact?,
            database: database?,
            database_connections: database_connections?,
            behind_proxy: behind_proxy?,
            reminders: reminders?,
            limits: limits?,
            signatory: given(signatory?),
            refusals: Refusals {
                appeal: given(appeal?),
                are_announced: are_announced?,
            },
            demo: demo?,
            reload: reload?,
            mail: mail?,
        })
    }

    /// The reminders of every kind; the default where none are set.
    fn reminders(&mut self) -> Option<BTreeMap<ActivityKind, ReminderLeads>> {
        let default = ReminderLeads::default().to_string();
        let leads: Vec<_> = ActivityKind::ALL
            .iter()
            .map(|kind| {
                let leads = self.parse(&format!("reminders.{kind}"), &default, |text| {
                    ReminderLeads::parse(text).map_err(|error| format!("is not hours: {error}"))
                });
                leads.map(|leads| (*kind, leads))
            })
            .collect();
        leads.into_iter().collect()
    }

    /// The proxies, as a list, or as one text with commas, which is easier in a variable.
    fn proxies(&mut self) -> Option<TrustedProxies> {
        use figment::value::Value as Found;
        let listed = match self.figment.find_value("behind_proxy") {
            Err(_) | Ok(Found::Bool(_, false)) => Some(Vec::new()),
            Ok(Found::String(_, text)) => {
                let texts = text.split(',').map(|one| one.trim().to_owned());
                Some(texts.filter(|one| !one.is_empty()).collect())
            }
            Ok(Found::Array(_, values)) => values.into_iter().map(Found::into_string).collect(),
            Ok(_) => None,
        };
        let problem = match listed {
            Some(listed) => match TrustedProxies::parse(listed.iter().map(String::as_str)) {
                Ok(proxies) => return Some(proxies),
                Err(text) => {
                    format!("behind_proxy: {text} is neither an address nor a network such as 10.0.0.0/8")
                }
            },
            None => "behind_proxy lists the addresses of the proxies, for example [\"127.0.0.1\"] for one on this \
                     machine, or is false"
                .to_owned(),
        };
        self.problems.push(problem);
        None
    }

    fn limits(&mut self) -> Option<Limits> {
        let default = Limits::default();
        let appointments = self.limit("limits.future_appointments", default.future_appointments);
        let bookings = self.limit("limits.future_bookings", default.future_bookings);
        Some(Limits {
            future_appointments: appointments?,
            future_bookings: bookings?,
        })
    }

    fn limit(&mut self, key: &str, default: Limit) -> Option<Limit> {
        self.parse(key, &default.most().to_string(), |text| {
            match text.parse() {
                Ok(most @ 1..=1_000) => Ok(Limit::new(most)),
                _ => Err("is not a number from 1 to 1000".to_owned()),
            }
        })
    }

    fn mail(&mut self, demo: bool) -> Option<Mail> {
        let from = self.parse("mail.from", "no-reply@example.org", email);
        // One of them is never used for bulk mails.
        let connections = self.parse("mail.connections", "4", |text| match text.parse() {
            Ok(count @ 2..=50) => Ok(count),
            _ => Err("is not a number from 2 to 50".to_owned()),
        });
        let may_be_files = self.flag("mail.allow_files", false)? || demo;
        let code_in_subject = self.flag("mail.code_in_subject", true);
        let transport = match self.text("mail.transport", "files")?.as_str() {
            "files" if !may_be_files => {
                self.problems.push(
                    "mail.transport is files, so that nobody would receive a mail: set it to smtp, or mail.allow_files \
                     to true"
                        .to_owned(),
                );
                None
            }
            "files" => self
                .text("mail.folder", "var/mail")
                .map(|folder| Transport::Files(folder.into())),
            "smtp" => self.smtp(),
            _ => {
                self.problems
                    .push("mail.transport is neither files nor smtp".to_owned());
                None
            }
        };
        Some(Mail {
            from: from?,
            transport: transport?,
            connections: connections?,
            code_in_subject: code_in_subject?,
        })
    }

    fn smtp(&mut self) -> Option<Transport> {
        let host = self.parse("mail.host", "", |text| {
            if text.is_empty() {
                Err("is missing: it is the mail server's name".to_owned())
            } else {
                Ok(text.to_owned())
            }
        });
        let security = self.parse("mail.security", "starttls", |text| match text {
            "tls" => Ok(Security::Tls),
            "starttls" => Ok(Security::StartTls),
            "none" => Ok(Security::None),
            _ => Err("is neither tls nor starttls nor none".to_owned()),
        });
        let port = self.parse("mail.port", "587", |text| {
            text.parse().map_err(|_| "is not a port number".to_owned())
        });
        let user = self.text("mail.user", "")?;
        let password = self.text("mail.password", "")?;
        let credentials = match (user.is_empty(), password.is_empty()) {
            (true, true) => None,
            (false, false) => Some((user, password)),
            _ => {
                self.problems
                    .push("mail.user and mail.password go together".to_owned());
                return None;
            }
        };
        Some(Transport::Smtp {
            host: host?,
            port: port?,
            security: security?,
            credentials,
        })
    }

    fn text(&mut self, key: &str, default: &str) -> Option<String> {
        self.parse(key, default, |text| Ok(text.to_owned()))
    }

    fn flag(&mut self, key: &str, default: bool) -> Option<bool> {
        self.parse(key, &default.to_string(), |text| {
            text.parse()
                .map_err(|_| "is neither true nor false".to_owned())
        })
    }

    fn parse<Value>(
        &mut self,
        key: &str,
        default: &str,
        parse: impl FnOnce(&str) -> Result<Value, String>,
    ) -> Option<Value> {
        use figment::value::Value as Found;
        let text = match self.figment.find_value(key) {
            Err(_) => default.to_owned(),
            Ok(Found::String(_, text)) => text.trim().to_owned(),
            Ok(Found::Bool(_, flag)) => flag.to_string(),
            // Numbers from a file are signed, those from variables unsigned.
            Ok(Found::Num(_, number)) => match (number.to_i128(), number.to_u128()) {
                (Some(number), _) => number.to_string(),
                (None, Some(number)) => number.to_string(),
                (None, None) => String::new(),
            },
            Ok(_) => {
                self.problems.push(format!("{key} is not a single value"));
                return None;
            }
        };
        match parse(&text) {
            Ok(value) => Some(value),
            Err(problem) => {
                self.problems.push(format!("{key} {problem}"));
                None
            }
        }
    }

    fn refuse_unknown(&mut self, data: &Dict) {
        use figment::value::Value as Found;
        for (key, value) in data {
            let names: Vec<String> = match value {
                Found::Dict(_, inner) => inner.keys().map(|name| format!("{key}.{name}")).collect(),
                _ => vec![key.clone()],
            };
            for name in names {
                if !KEYS.contains(&name.as_str()) {
                    self.problems.push(format!("{name} is not a setting"));
                }
            }
        }
    }
}

/// Adds the environment variables. Each is the text that it is: a password may look like a number. Only a list is parsed.
fn with_variables(mut figment: Figment) -> Figment {
    const LIST: &str = "behind_proxy";
    let variables = || {
        Env::prefixed("IMPRECARIO_")
            .ignore(&["config", "log"])
            .split("__")
    };
    figment = figment.merge(variables().only(&[LIST]));
    for (key, text) in variables().ignore(&[LIST]).iter() {
        figment = figment.merge((key.as_str().to_owned(), text));
    }
    figment
}

/// A text that may be left out.
fn given(text: String) -> Option<String> {
    Some(text).filter(|text| !text.is_empty())
}

/// SQLite reads with the machine's own processors, where more than twice as many connections only contend;
/// PostgreSQL has its own.
fn usual_connections(database: Option<&str>) -> String {
    let is_sqlite = database.is_some_and(|address| address.starts_with("sqlite:"));
    let processors = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    if is_sqlite { processors * 2 } else { 16 }.to_string()
}

/// An e-mail address or the address of a page, as a URI.
fn security_contact(text: &str) -> Result<String, String> {
    let is_page = text.strip_prefix("https://").is_some_and(|rest| {
        !rest.is_empty() && rest.chars().all(|character| character.is_ascii_graphic())
    });
    if is_page {
        return Ok(text.to_owned());
    }
    EmailAddress::parse(text)
        .map(|email| format!("mailto:{email}"))
        .map_err(|_| "is neither an e-mail address nor an https:// address".to_owned())
}

fn email(text: &str) -> Result<EmailAddress, String> {
    EmailAddress::parse(text).map_err(|error| format!("is not an e-mail address: {error}"))
}

#[cfg(test)]
mod tests;
