//! What readers say of pages.

use domain::{
    feedback::{Aspect, Comment, PagePath, Rating},
    instant::Instant,
};

use crate::{Error, Transaction, instant::Stamp, new_id};

/// What a reader says of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feedback {
    /// The page.
    pub path: PagePath,
    /// How clear it is.
    pub rating: Rating,
    /// What decided the rating.
    pub aspect: Option<Aspect>,
    /// What else they say.
    pub comment: Option<Comment>,
}

/// Keeps what a reader said.
pub async fn insert(
    transaction: &mut Transaction,
    feedback: &Feedback,
    now: Instant,
) -> Result<(), Error> {
    const INSERT: &str = "INSERT INTO feedback (id, path, rating, aspect, comment, created_at)
        VALUES ($1, $2, $3, $4, $5, $6)";
    on!(transaction, engine => sqlx::query(INSERT)
        .bind(new_id::<uuid::Uuid>())
        .bind(feedback.path.as_str())
        .bind(i64::from(feedback.rating.stars()))
        .bind(feedback.aspect.map(Aspect::as_str))
        .bind(feedback.comment.as_ref().map_or("", Comment::as_str))
        .bind(Stamp(now))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}
