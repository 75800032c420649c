//! The compiled-in migrations of both engines.
//!
//! `sqlx::migrate!` would do the same, but its crate compiles both drivers a second time for the
//! compiler's own use.

use std::sync::LazyLock;

use sqlx::{
    PgPool, SqlSafeStr as _,
    migrate::{Migration, MigrationType, Migrator},
};

/// The name of a migration's file, and its SQL.
type Source = (&'static str, &'static str);

/// The migrations of one engine. Both have the same files; a new one is listed here.
macro_rules! migrations {
    ($engine:literal) => {
        migrations!(
            $engine,
            "0001_portal",
            "0002_places",
            "0003_counselling",
            "0004_attendance",
            "0005_feeds",
            "0006_rooms",
            "0007_desk",
            "0008_prerequisites",
            "0009_appointments_at_desk",
            "0010_waiting",
            "0011_calendar",
            "0012_lanes",
            "0013_dress_code",
            "0014_declared",
            "0015_referral_source",
            "0016_out_of_the_log",
            "0017_lock_to_book",
            "0018_changed_at_default",
            "0019_link_keys",
            "0020_installation",
            "0021_bookings_ahead",
            "0022_undelivered",
            "0023_keeping_out",
            "0024_log_search",
            "0026_called_off",
            "0028_closures",
            "0030_shared_addresses",
            "0032_birth_town",
            "0034_calls",
            "0037_certificate",
            "0038_decisions",
            "0042_kept_forms",
            "0045_staff_invitation",
            "0047_finding_people",
            "0048_address_changes",
            "0049_needs",
            "0050_lapsed_bookings",
            "0051_appointments_by_time",
        )
    };
    ($engine:literal, $($file:literal),+ $(,)?) => {
        &[$(($file, include_str!(concat!("../migrations/", $engine, "/", $file, ".sql")))),+]
    };
}

const SQLITE_FILES: &[Source] = migrations!("sqlite");
const POSTGRES_FILES: &[Source] = migrations!("postgres");

/// The migrations of SQLite.
pub static SQLITE: LazyLock<Migrator> = LazyLock::new(|| migrator(SQLITE_FILES));
/// The migrations of PostgreSQL.
pub static POSTGRES: LazyLock<Migrator> = LazyLock::new(|| migrator(POSTGRES_FILES));

fn migrator(files: &[Source]) -> Migrator {
    let migrations = files.iter().map(|(file, sql)| {
        let (version, description) = file.split_once('_').unwrap_or_default();
        Migration::new(
            version.parse().unwrap_or_default(),
            description.replace('_', " ").into(),
            MigrationType::Simple,
            sql.into_sql_str(),
            false,
        )
    });
    Migrator::with_migrations(migrations.collect())
}

/// The checksum of PostgreSQL's `0016` as it was for a day: with the default that `0018` sets.
const FORMER_0016: &str = "582db0ebdf4de121a422b445263f4f25ae5413dc86b4bb9b5b1bc6d0191e13df\
    3d76d62a353b164da0308f9aa1f0e41f";

/// Lets a database that was migrated with the former `0016` upgrade as well: it has nothing that `0018` does
/// not give it.
pub(crate) async fn accept_former(pool: &PgPool) -> sqlx::Result<()> {
    const IS_MIGRATED: &str = "SELECT to_regclass('_sqlx_migrations') IS NOT NULL";
    const ACCEPT: &str = "UPDATE _sqlx_migrations SET checksum = $1
        WHERE version = 16 AND checksum = decode($2, 'hex')";
    let is_migrated: bool = sqlx::query_scalar(IS_MIGRATED).fetch_one(pool).await?;
    let current = POSTGRES.iter().find(|migration| migration.version == 16);
    if let (true, Some(current)) = (is_migrated, current) {
        sqlx::query(ACCEPT)
            .bind(current.checksum.as_ref())
            .bind(FORMER_0016)
            .execute(pool)
            .await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fmt::Write as _, fs, path::Path};

    use super::*;

    #[test]
    fn every_file_is_listed_in_the_order_of_its_number() {
        for (engine, listed) in [("sqlite", SQLITE_FILES), ("postgres", POSTGRES_FILES)] {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("migrations")
                .join(engine);
            let mut files: Vec<_> = fs::read_dir(folder)
                .unwrap()
                .map(|file| file.unwrap().file_name().into_string().unwrap())
                .collect();
            files.sort();
            let expected: Vec<_> = listed
                .iter()
                .map(|(file, _)| format!("{file}.sql"))
                .collect();
            assert_eq!(files, expected, "{engine}");
            let versions: BTreeSet<i64> = migrator(listed)
                .iter()
                .map(|migration| migration.version)
                .collect();
            assert_eq!(versions.len(), listed.len(), "{engine}");
            assert!(!versions.contains(&0), "{engine}: a file without a number");
        }
    }

    /// A database that has applied a file refuses to go on with another one of its name. A new file is added to
    /// the list with the beginning of its SHA-384.
    #[test]
    fn what_has_landed_is_not_edited() {
        let mut files = String::new();
        for (engine, listed, migrator) in [
            ("postgres", POSTGRES_FILES, &POSTGRES),
            ("sqlite", SQLITE_FILES, &SQLITE),
        ] {
            for ((file, _), migration) in listed.iter().zip(migrator.iter()) {
                write!(files, "{engine}/{file}.sql ").unwrap();
                for byte in migration.checksum.iter().take(16) {
                    write!(files, "{byte:02x}").unwrap();
                }
                files.push('\n');
            }
        }
        assert_eq!(files, include_str!("../migrations/landed.txt"));
    }
}
