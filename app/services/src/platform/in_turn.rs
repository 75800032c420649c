//! Writing where many want the same row.

use store::{Sharing, Transaction};

use crate::{Failure, Portal};

/// What is written in one transaction. It may be carried out twice.
pub(crate) trait Work: Sync {
    /// What it makes.
    type Made: Send;
    /// Why it may be refused.
    type Reason: Send;

    /// Carries it out; the caller commits.
    fn carry_out(
        &self,
        transaction: &mut Transaction,
    ) -> impl Future<Output = Result<Self::Made, Failure<Self::Reason>>> + Send;
}

/// Carries out work and commits it, in turn with others who want the row of that name: they may share a
/// commit. Without a row it has a transaction of its own. Work that fails in a shared transaction may
/// have met the locks of others, so it is repeated alone before its failure counts. A failure rolls the
/// work back.
///
/// # Errors
/// Those of the work.
pub(crate) async fn in_turn<W: Work>(
    portal: &Portal,
    row: Option<&str>,
    work: &W,
) -> Result<W::Made, Failure<W::Reason>> {
    let mut sharing = Sharing::Allowed;
    loop {
        let mut transaction = begin(portal, row, sharing).await?;
        match work.carry_out(&mut transaction).await {
            Ok(made) => {
                transaction.commit().await?;
                return Ok(made);
            }
            Err(Failure::Store(_) | Failure::NotFound) if transaction.is_shared() => {
                sharing = Sharing::Alone;
            }
            Err(failure) => return Err(failure),
        }
    }
}

/// Begins a transaction that sees what everybody before it in the row's queue has committed.
pub(crate) async fn alone(portal: &Portal, row: Option<&str>) -> Result<Transaction, store::Error> {
    begin(portal, row, Sharing::Alone).await
}

async fn begin(
    portal: &Portal,
    row: Option<&str>,
    sharing: Sharing,
) -> Result<Transaction, store::Error> {
    match row {
        Some(row) => portal.database.write_in_turn(row, sharing).await,
        None => portal.database.write().await,
    }
}
