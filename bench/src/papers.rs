//! How long papers take.

use std::time::Instant;

use anyhow::Result;
use documents::{Certificate, Words};
use domain::language::Language;

use crate::figure::{Figure, Goal};

/// Certificates of a large edition and some more.
const CERTIFICATES: usize = 100;
/// What one may take on one processor, in seconds: whoever downloads it waits.
const ALLOWED: f64 = 0.1;
/// Names in four scripts: each brings its font.
const NAMES: [&str; 4] = ["Anna Rossi", "Оксана Шевченко", "فاطمة الزهراء", "王秀英"];

/// The time of a hundred certificates, one after the other.
pub(crate) fn certificates() -> Result<Figure> {
    // Fonts are unpacked for the first paper.
    certificate(NAMES[0]).pdf()?;
    let begun = Instant::now();
    for name in NAMES.iter().cycle().take(CERTIFICATES) {
        certificate(name).pdf()?;
    }
    let seconds = begun.elapsed().as_secs_f64();
    let allowed = ALLOWED * f64::from(u32::try_from(CERTIFICATES)?);
    let name = "a hundred certificates / allowed";
    Ok(Figure::new(name, seconds, "s", allowed, Goal::AtMost(1.0)))
}

fn certificate(name: &str) -> Certificate {
    let words = |italian: &str, beside: &str| Words {
        italian: italian.to_owned(),
        beside: Some(beside.to_owned()),
    };
    Certificate {
        beside: Some(Language::En),
        title: words("Attestato di frequenza", "Certificate of attendance"),
        office: "Centro per l’impiego".to_owned(),
        number: words("Numero 12/2026", "Number 12/2026"),
        lead: words("Si attesta che ha frequentato:", "This is to certify:"),
        name: name.to_owned(),
        rows: vec![
            (
                words("Attività", "Activity"),
                words("Raccontare il lavoro", "Telling work"),
            );
            5
        ],
        issued: words("Torino, 3 dicembre 2026", "Turin, 3 December 2026"),
        signatory: Some(words("Maria Rossi, docente", "Maria Rossi, teacher")),
        verify: words("Si può verificare:", "It can be verified:"),
        verify_at: "https://portal.example/it/certificates/PRE-7K3M-9QXB-H4TR-W2K9".to_owned(),
        qr_description: "Codice QR".to_owned(),
        code_label: words("Codice", "Code"),
        code: "PRE-7K3M-9QXB-H4TR-W2K9".to_owned(),
        closing: words("Firma sostituita.", "Signature replaced."),
    }
}
