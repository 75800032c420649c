//! Checks that every dependency may be distributed under the EUPL-1.2 with the portal, and comes from
//! crates.io. What is allowed is read from `deny.toml`, so that cargo-deny and this check agree.

use std::{fs, process::Command};

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;
use spdx::{Expression, Licensee, ParseMode};

/// What is compiled into the portal: the server, and the islands for the browser.
const PLATFORMS: [&str; 2] = ["x86_64-unknown-linux-gnu", "wasm32-unknown-unknown"];

/// The part of `deny.toml` that is checked here.
#[derive(Deserialize)]
struct Rules {
    licenses: Allowed,
    sources: Sources,
}

#[derive(Deserialize)]
struct Allowed {
    allow: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Sources {
    allow_registry: Vec<String>,
}

/// The part of cargo's description of all dependencies that is checked here.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    workspace_members: Vec<String>,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    source: Option<String>,
}

fn main() -> Result<()> {
    let rules: Rules = toml::from_str(&fs::read_to_string("deny.toml")?)?;
    let metadata: Metadata = serde_json::from_slice(&describe()?)?;
    let problems = problems(&rules, &metadata)?;
    if !problems.is_empty() {
        bail!(
            "{}\nAllowed are the licences and sources of deny.toml.",
            problems.join("\n")
        );
    }
    println!("{} packages are allowed", metadata.packages.len());
    Ok(())
}

/// What `cargo metadata` says.
fn describe() -> Result<Vec<u8>> {
    let mut command = Command::new("cargo");
    command.args(["metadata", "--format-version=1", "--locked"]);
    for platform in PLATFORMS {
        command.args(["--filter-platform", platform]);
    }
    let output = command.output().context("cargo cannot be started")?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(output.stdout)
}

/// A line for each package that is not allowed.
fn problems(rules: &Rules, metadata: &Metadata) -> Result<Vec<String>> {
    let licences = rules
        .licenses
        .allow
        .iter()
        .map(|licence| Licensee::parse(licence).with_context(|| licence.clone()))
        .collect::<Result<Vec<_>>>()?;
    let packages = metadata.packages.iter();
    let problems = packages.flat_map(|package| {
        let name = format!("{} {}", package.name, package.version);
        [
            licence_problem(&licences, package),
            source_problem(rules, metadata, package),
        ]
        .into_iter()
        .flatten()
        .map(move |problem| format!("{name}: {problem}"))
    });
    Ok(problems.collect())
}

fn licence_problem(allowed: &[Licensee], package: &Package) -> Option<String> {
    let Some(text) = &package.license else {
        return Some("says no licence".to_owned());
    };
    // Old packages write `MIT/Apache-2.0`.
    let Ok(expression) = Expression::parse_mode(text, ParseMode::LAX) else {
        return Some(format!("its licence cannot be read: {text}"));
    };
    let is_allowed =
        expression.evaluate(|licence| allowed.iter().any(|allowed| allowed.satisfies(licence)));
    (!is_allowed).then(|| format!("its licence is not allowed: {text}"))
}

fn source_problem(rules: &Rules, metadata: &Metadata, package: &Package) -> Option<String> {
    match &package.source {
        None if metadata.workspace_members.contains(&package.id) => None,
        None => Some("is a folder outside this repository".to_owned()),
        Some(source) => {
            let registry = source.strip_prefix("registry+").unwrap_or_default();
            let is_allowed = rules
                .sources
                .allow_registry
                .iter()
                .any(|one| one == registry);
            (!is_allowed).then(|| format!("its source is not allowed: {source}"))
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "what is not there fails the test")]
mod tests {
    use super::*;

    const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";

    fn found(licence: Option<&str>, source: Option<&str>) -> Vec<String> {
        let rules: Rules = toml::from_str(include_str!("../../../deny.toml")).unwrap();
        let metadata = Metadata {
            packages: vec![Package {
                id: "id".to_owned(),
                name: "one".to_owned(),
                version: "1.2.3".to_owned(),
                license: licence.map(ToOwned::to_owned),
                source: source.map(ToOwned::to_owned),
            }],
            workspace_members: vec!["own".to_owned()],
        };
        problems(&rules, &metadata).unwrap()
    }

    #[test]
    fn one_of_several_licences_is_enough_and_all_of_a_sum_are_needed() {
        for allowed in [
            "MIT",
            "MIT/Apache-2.0",
            "GPL-2.0-only OR Apache-2.0",
            "(MIT OR Apache-2.0) AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception",
        ] {
            assert_eq!(found(Some(allowed), Some(CRATES_IO)), [""; 0], "{allowed}");
        }
        for refused in [
            "AGPL-3.0-only",
            "MIT AND GPL-3.0-only",
            "SSPL-1.0",
            "our own",
        ] {
            let found = found(Some(refused), Some(CRATES_IO));
            assert_eq!(found.len(), 1, "{refused}");
            assert!(found[0].starts_with("one 1.2.3: its licence "), "{found:?}");
        }
        assert_eq!(found(None, Some(CRATES_IO)), ["one 1.2.3: says no licence"]);
    }

    #[test]
    fn only_crates_io_and_this_repository_are_sources() {
        for refused in [
            Some("git+https://github.com/one/one#0123"),
            Some("registry+https://registry.example"),
            None,
        ] {
            let found = found(Some("MIT"), refused);
            assert_eq!(found.len(), 1, "{refused:?}");
            assert!(found[0].starts_with("one 1.2.3: "), "{found:?}");
        }
    }
}
