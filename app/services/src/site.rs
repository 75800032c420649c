//! Sites as everybody can read them.

use std::sync::{Arc, Mutex, PoisonError};

use domain::instant::{Instant, Seconds};
use store::site::{self, Site};

use crate::{Failure, Portal};

/// How long a list of sites is taken for the present one. Sites open and close once in years, and
/// nearly every page names them.
const FRESH: Seconds = Seconds::minutes(1);

/// The sites as last read, and when that was.
#[derive(Debug, Default)]
pub struct KnownSites(Mutex<Option<(Instant, Arc<[Site]>)>>);

/// Every site by name, as it was at most a minute ago.
///
/// # Errors
/// Only where the database fails.
pub async fn list(portal: &Portal) -> Result<Arc<[Site]>, Failure> {
    let now = portal.now();
    if let Some(sites) = portal.sites.fresh(now) {
        return Ok(sites);
    }
    let sites: Arc<[Site]> = site::list(&mut portal.database.read().await?).await?.into();
    portal.sites.keep(now, sites.clone());
    Ok(sites)
}

impl KnownSites {
    fn fresh(&self, now: Instant) -> Option<Arc<[Site]>> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (read_at, sites) = known.as_ref()?;
        (*read_at <= now && now < *read_at + FRESH).then(|| sites.clone())
    }

    fn keep(&self, now: Instant, sites: Arc<[Site]>) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *known = Some((now, sites));
    }
}
