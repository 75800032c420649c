//! The files of `deploy/`, checked by the programs that read them, where those are installed.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use tempfile::TempDir;

use crate::office::{Office, text};

/// A file of the folder.
fn deployed(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../deploy");
    fs::read_to_string(folder.join(name)).unwrap()
}

/// What a program says; none where it is not installed.
fn output(program: &str, arguments: &[&str]) -> Option<Output> {
    let output = Command::new(program).args(arguments).output();
    if output.is_err() {
        println!("skipped: {program} is not installed");
    }
    output.ok()
}

fn assert_accepted(output: &Output) {
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
}

fn write(folder: &TempDir, name: &str, content: &str) -> String {
    let file = folder.path().join(name);
    fs::write(&file, content).unwrap();
    text(&file).to_owned()
}

#[test]
fn systemd_takes_the_unit() {
    let folder = tempfile::tempdir().unwrap();
    let binary = env!("CARGO_BIN_EXE_imprecario");
    let unit = deployed("imprecario.service").replace("/usr/local/bin/imprecario", binary);
    let unit = write(&folder, "imprecario.service", &unit);
    let arguments = ["verify", "--man=no", &unit];
    if let Some(output) = output("systemd-analyze", &arguments) {
        assert_accepted(&output);
        // What it does not know it ignores with a warning.
        let warnings = String::from_utf8(output.stderr).unwrap();
        assert!(!warnings.contains("imprecario.service"), "{warnings}");
    }
}

#[test]
fn systemd_takes_the_backup() {
    let folder = tempfile::tempdir().unwrap();
    let units = ["imprecario-backup.service", "imprecario-backup.timer"];
    let files = units.map(|name| write(&folder, name, &deployed(name)));
    let arguments = ["verify", "--man=no", &files[0], &files[1]];
    if let Some(output) = output("systemd-analyze", &arguments) {
        assert_accepted(&output);
        let warnings = String::from_utf8(output.stderr).unwrap();
        assert!(!warnings.contains("imprecario-backup"), "{warnings}");
    }
}

#[test]
fn nginx_takes_the_configuration() {
    let folder = tempfile::tempdir().unwrap();
    let place = text(folder.path()).to_owned();
    let (certificate, key) = (
        format!("{place}/fullchain.pem"),
        format!("{place}/privkey.pem"),
    );
    let made = output(
        "openssl",
        &[
            "req",
            "-x509",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-days",
            "1",
            "-subj",
            "/CN=portal",
            "-keyout",
            &key,
            "-out",
            &certificate,
        ],
    );
    let Some(made) = made else { return };
    assert_accepted(&made);
    let site = deployed("nginx.conf")
        .replace("/etc/letsencrypt/live/portal.example.org", &place)
        .replace("/var/log/nginx", &place);
    let site = write(&folder, "imprecario.conf", &site);
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|of| format!("{of}_temp_path {place}/{of};"))
        .concat();
    let whole = format!(
        "pid {place}/nginx.pid; events {{}} http {{ access_log off; {temporary} include {site}; }}"
    );
    let whole = write(&folder, "nginx.conf", &whole);
    let arguments = ["-t", "-p", &place, "-e", "error.log", "-c", &whole];
    if let Some(output) = output("nginx", &arguments) {
        assert_accepted(&output);
    }
}

#[test]
fn caddy_takes_the_configuration() {
    let folder = tempfile::tempdir().unwrap();
    let site = write(&folder, "Caddyfile", &deployed("Caddyfile"));
    let arguments = ["validate", "--adapter", "caddyfile", "--config", &site];
    if let Some(output) = output("caddy", &arguments) {
        assert_accepted(&output);
    }
}

/// The container has no program that speaks HTTP, so its check is a line for bash.
#[test]
fn the_containers_health_check_tells_a_portal_that_answers_from_one_that_does_not() {
    let office = Office::of_demonstration();
    let image = deployed("Dockerfile");
    let check = image.lines().find(|line| line.starts_with("HEALTHCHECK"));
    let (_, command) = check.unwrap().split_once(" CMD ").unwrap();
    let command: Vec<String> = serde_json::from_str(command).unwrap();
    let [program, option, line] = command.try_into().unwrap();
    let serving = office.serve();
    let line = line.replace("3000", &serving.address.port().to_string());
    let check = || {
        output(&program, &[&option, &line])
            .unwrap()
            .status
            .success()
    };
    assert!(check());
    drop(serving);
    assert!(!check());
}

/// `cargo xtask` builds below the cache folder, wherever the sources are.
#[test]
fn the_image_takes_the_binary_from_where_it_is_built() {
    let file = deployed("Dockerfile");
    let cache = file.split("XDG_CACHE_HOME=").nth(1).unwrap();
    let cache = cache.split_whitespace().next().unwrap();
    let binary = format!("COPY --from=build {cache}/imprecario/target/release/imprecario ");
    assert!(file.contains(&binary), "{file}");
}

/// The log of a proxy holds no token of a private calendar, in any language.
#[test]
fn nginx_logs_no_private_calendar() {
    let file = deployed("nginx.conf");
    let pattern = file
        .split("~^")
        .nth(1)
        .and_then(|rest| rest.split(" 0;").next());
    assert_eq!(pattern, Some("/[A-Za-z-]+/feeds/"));
    for language in domain::language::Language::ALL {
        let tag = language.tag();
        let is_matched = |sign: char| sign.is_ascii_alphabetic() || sign == '-';
        assert!(tag.chars().all(is_matched), "{tag}");
    }
}
