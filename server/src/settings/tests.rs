//! Settings that are accepted and refused.

use super::*;

fn read(toml: &str) -> Result<Settings, Vec<String>> {
    Settings::from_figment(&Figment::new().merge(Toml::string(toml)))
}

/// Reads settings beside those that a portal needs at least.
fn read_beside(toml: &str) -> Result<Settings, Vec<String>> {
    read(&format!("{toml}\n[mail]\nallow_files = true"))
}

#[test]
fn a_demonstration_needs_no_setting_and_a_portal_a_way_for_its_mails() {
    let settings = read("demo = true").unwrap();
    assert_eq!(settings.base_url, "http://localhost:3000");
    assert!(matches!(settings.mail.transport, Transport::Files(_)));
    let problems = read("").unwrap_err();
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(problems[0].starts_with("mail.transport"), "{problems:?}");
    let settings = read_beside("").unwrap();
    assert!(!settings.demo);
    assert!(settings.mail.code_in_subject);
    let hidden = read("demo = true\n[mail]\ncode_in_subject = false").unwrap();
    assert!(!hidden.mail.code_in_subject);
}

#[test]
fn a_demonstration_is_only_for_this_machine() {
    for (address, allowed) in [
        ("http://localhost:3000", true),
        ("https://prova.localhost", true),
        ("http://127.0.0.2", true),
        ("http://[::1]:3000", true),
        ("https://lavoro.example.org", false),
        ("https://192.168.1.5", false),
    ] {
        let outcome = read(&format!("demo = true\nbase_url = '{address}'"));
        assert_eq!(outcome.is_ok(), allowed, "{address}: {outcome:?}");
    }
}

#[test]
fn proxies_are_listed_by_address_or_network() {
    let proxies = |toml: &str| read_beside(toml).map(|settings| settings.behind_proxy);
    let both = TrustedProxies::parse(["127.0.0.1", "10.0.0.0/8"]).unwrap();
    assert_eq!(
        proxies("behind_proxy = ['127.0.0.1', '10.0.0.0/8']"),
        Ok(both.clone())
    );
    assert_eq!(proxies("behind_proxy = '127.0.0.1, 10.0.0.0/8'"), Ok(both));
    for none in [
        "",
        "behind_proxy = false",
        "behind_proxy = []",
        "behind_proxy = ''",
    ] {
        assert!(proxies(none).unwrap().is_empty(), "{none}");
    }
    for (wrong, told) in [
        ("behind_proxy = true", "[\"127.0.0.1\"]"),
        ("behind_proxy = 1", "[\"127.0.0.1\"]"),
        ("behind_proxy = [1]", "[\"127.0.0.1\"]"),
        ("behind_proxy = ['nginx']", "nginx"),
        ("behind_proxy = ['0.0.0.0/0']", "0.0.0.0/0"),
    ] {
        let problems = proxies(wrong).unwrap_err();
        assert!(problems[0].contains(told), "{wrong}: {problems:?}");
    }
}

#[test]
fn a_file_that_is_named_must_be_there() {
    let folder = tempfile::tempdir().unwrap();
    let problems = Settings::read(Some(&folder.path().join("missing.toml"))).unwrap_err();
    assert!(problems[0].contains("missing.toml"), "{problems:?}");
    assert!(Settings::read(Some(folder.path())).is_err());
}

#[test]
fn numbers_may_come_from_the_file_and_from_variables() {
    for figment in [
        Figment::new().merge(Toml::string("database_connections = 4")),
        Figment::new().merge(("database_connections", 4_usize)),
        Figment::new().merge(("database_connections", "4")),
    ] {
        let settings = Settings::from_figment(&figment.merge(("demo", true))).unwrap();
        assert_eq!(settings.database_connections, 4);
    }
}

#[test]
fn every_problem_is_listed_at_once() {
    let problems = read(
        "base_url = 'lavoro.example.org'\nlisten = 'here'\ndatabase = 'mysql://x'\ncolour = 'red'\n\
         [mail]\ntransport = 'smtp'\nuser = 'me'\nhost = ''\nconnections = 1",
    )
    .unwrap_err();
    for key in [
        "base_url",
        "listen",
        "database",
        "colour",
        "mail.host",
        "mail.user",
        "mail.connections",
    ] {
        assert!(
            problems.iter().any(|problem| problem.starts_with(key)),
            "{key}: {problems:?}"
        );
    }
}

#[test]
fn every_kind_of_activity_has_reminders_of_its_own() {
    let settings = read_beside("[reminders]\nlab = '72, 3'\ncounselling = ''").unwrap();
    let hours = |kind| settings.reminders[&kind].hours().to_vec();
    assert_eq!(hours(ActivityKind::Lab), [72, 3]);
    assert_eq!(hours(ActivityKind::Course), [48, 3]);
    assert_eq!(hours(ActivityKind::Counselling), [0_u16; 0]);
    assert!(read_beside("[reminders]\nlab = '0'").is_err());
}

#[test]
fn vulnerabilities_are_reported_to_the_office_where_nothing_else_is_set() {
    let contact = |toml: &str| read_beside(toml).map(|settings| settings.security_contact);
    let office = "office_email = 'ufficio@example.org'\n";
    assert_eq!(contact(office).unwrap(), "mailto:ufficio@example.org");
    for (set, expected) in [
        ("cert@example.org", "mailto:cert@example.org"),
        ("https://example.org/report", "https://example.org/report"),
    ] {
        let toml = format!("{office}office_security_contact = '{set}'");
        assert_eq!(contact(&toml).unwrap(), expected);
    }
    for wrong in ["", "call us", "http://example.org", "https://a\\nb"] {
        let toml = format!("office_security_contact = \"{wrong}\"");
        assert!(read_beside(&toml).is_err(), "{wrong:?}");
    }
}

#[test]
fn limits_are_numbers_from_one() {
    assert_eq!(read("demo = true").unwrap().limits, Limits::default());
    let settings = read("demo = true\n[limits]\nfuture_bookings = 2").unwrap();
    assert_eq!(settings.limits.future_bookings, Limit::new(2));
    assert!(read("demo = true\n[limits]\nfuture_appointments = 0").is_err());
}

#[test]
fn a_broken_file_is_named() {
    assert!(!read("base_url = ").unwrap_err().is_empty());
}

#[test]
fn smtp_is_read_whole() {
    let settings = read(
        "[mail]\ntransport = 'smtp'\nhost = 'mail.example.org'\nport = 465\nsecurity = 'tls'\n\
         user = 'portal'\npassword = 'secret'",
    )
    .unwrap();
    let Transport::Smtp {
        host,
        port,
        security,
        credentials,
    } = settings.mail.transport
    else {
        panic!("not smtp");
    };
    assert_eq!(
        (host.as_str(), port, security),
        ("mail.example.org", 465, Security::Tls)
    );
    assert_eq!(
        credentials,
        Some(("portal".to_owned(), "secret".to_owned()))
    );
}
