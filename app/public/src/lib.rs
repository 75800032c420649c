//! The public pages: start page, programmes, activities, information pages.

use axum::{Router, routing::get};
use ui::AppState;

mod activity;
mod certificate;
mod counselling;
mod embed;
mod feed;
mod feedback;
mod home;
mod information;
mod mailbox;
mod programme;
mod robots;
mod site;

pub use embed::list as embedded_list;
pub use mailbox::DEMO_AUTHENTICATOR;

/// The files at fixed addresses of the root that search engines ask for.
pub fn root_routes() -> Router<AppState> {
    Router::new()
        .route("/robots.txt", get(robots::show))
        .route("/sitemap.xml", get(feed::sitemap_index))
}

/// The routes of this area, without language prefix.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/", get(home::show))
        .route("/mailbox", get(mailbox::show))
        .route("/programmes", get(programme::list::show))
        .route("/programmes/{slug}", get(programme::sheet::show))
        .route("/activities", get(activity::list::show))
        .route("/activities/{slug}", get(activity::page::show))
        .route("/activities/{slug}/places", get(activity::stream::stream))
        .route("/feeds/activities.ics", get(feed::calendar))
        .route("/feeds/activities.rss", get(feed::rss))
        .route("/feeds/activities.json", get(feed::json))
        .route("/feeds/{token}/calendar.ics", get(feed::private))
        .route("/sitemap.xml", get(feed::sitemap))
        .route("/embed", get(embed::snippet))
        .route("/counselling/next", get(counselling::show))
        .route("/sites", get(site::list::show))
        .route("/sites/{slug}", get(site::page::show))
        .route("/certificates", get(certificate::ask))
        .route("/certificates/{code}", get(certificate::show))
        .route("/feedback", get(feedback::show).post(feedback::submit))
        .route("/privacy", get(information::privacy::show))
        .route("/legal-notes", get(information::legal_notes::show))
        .route("/accessibility", get(information::accessibility::show))
        .route("/help", get(information::help::show))
}
