//! Visitors' feedback on pages.

use domain::{
    feedback::{Aspect, Comment, PagePath, Rating},
    instant::Instant,
};

use crate::{Connection, Error, Transaction, instant::Stamp, new_id};

/// A visitor's feedback on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feedback {
    /// The page.
    pub path: PagePath,
    /// How clear it is.
    pub rating: Rating,
    /// What decided the rating.
    pub aspect: Option<Aspect>,
    /// The comment, if any.
    pub comment: Option<Comment>,
}

/// Inserts a visitor's feedback.
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

/// Feedback counts of one page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfPage {
    /// The page.
    pub path: PagePath,
    /// How many visitors gave feedback.
    pub answers: i64,
    /// How many of them gave it one or two stars.
    pub unclear: i64,
}

record!(OfPage {
    path: text,
    answers: number,
    unclear: number,
});

/// Feedback counts of each page, the pages with the most unclear ratings first.
pub async fn by_page(connection: &mut Connection, most: i64) -> Result<Vec<OfPage>, Error> {
    const BY_PAGE: &str = "SELECT path, COUNT(*) AS answers,
            COUNT(CASE WHEN rating <= 2 THEN 1 END) AS unclear
        FROM feedback GROUP BY path ORDER BY unclear DESC, answers DESC, path LIMIT $1";
    Ok(on!(connection, engine => sqlx::query_as(BY_PAGE)
        .bind(most)
        .fetch_all(engine)
        .await?))
}

/// A rating with an aspect or a comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The page.
    pub path: PagePath,
    /// How many stars they gave, from 1 to 5.
    pub stars: i64,
    /// What decided the rating.
    pub aspect: Option<Aspect>,
    /// The comment; may be empty.
    pub comment: String,
    /// When it was given.
    pub created_at: Instant,
}

record!(Remark {
    path: text,
    stars: number,
    aspect: maybe_text,
    comment: text,
    created_at: instant,
});

/// The latest ratings with an aspect or a comment, newest first.
pub async fn remarks(connection: &mut Connection, most: i64) -> Result<Vec<Remark>, Error> {
    const REMARKS: &str = "SELECT path, rating AS stars, aspect, comment, created_at
        FROM feedback WHERE aspect IS NOT NULL OR comment <> ''
        ORDER BY created_at DESC, id DESC LIMIT $1";
    Ok(on!(connection, engine => sqlx::query_as(REMARKS)
        .bind(most)
        .fetch_all(engine)
        .await?))
}
