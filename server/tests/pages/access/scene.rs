//! A portal with what there is to try, and everybody signed in.

use std::collections::{BTreeMap, HashMap};

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
    response::Response,
};
use domain::{email::EmailAddress, language::Language, name::Name, programme::SiteSlug, staff};
use services::access::staff::{Enrolment, NewPassword, NewStaff, add_with_secret, current_code};
use tower::ServiceExt as _;

use super::{
    form,
    request::Wanted,
    role::Role,
    row::{Cell, Row},
    things::Things,
};
use crate::support::{Site, Visitor};

/// A portal, the sessions of everybody, and what there is.
pub struct Scene {
    site: Site,
    cookies: HashMap<Role, String>,
    things: Things,
}

/// The rows of every table that people and staff change, as text.
#[derive(PartialEq, Eq)]
pub struct Contents(BTreeMap<String, Vec<String>>);

impl Contents {
    /// The tables that differ.
    pub fn differs_from(&self, other: &Self) -> Vec<String> {
        let differs = |table: &&String| self.0.get(*table) != other.0.get(*table);
        self.0.keys().filter(differs).cloned().collect()
    }
}

impl Scene {
    /// Makes the things, then signs everybody in.
    pub async fn prepare() -> Self {
        let site = Site::open().await;
        let new = NewStaff {
            email: EmailAddress::parse("ivrea@example.org").unwrap(),
            name: Name::parse("Ivo Coordinatore").unwrap(),
            role: staff::Role::Coordinator,
            sites: vec![SiteSlug::parse("ivrea").unwrap()],
            language: Language::It,
            password: NewPassword::of_demonstration(),
        };
        add_with_secret(&site.portal, &new, &public::DEMO_AUTHENTICATOR)
            .await
            .unwrap();
        let mut things = Things::make(&site).await;
        // A code of the authenticator works once.
        site.pass(domain::instant::Seconds::minutes(1));
        let visitors = [
            (
                Role::Person,
                Visitor::signed_in(&site, "anna@example.org").await,
            ),
            (
                Role::OtherPerson,
                Visitor::signed_in(&site, "marco@example.org").await,
            ),
            (Role::Operator, Visitor::operator(&site).await),
            (Role::Coordinator, Visitor::coordinator(&site).await),
            (
                Role::OtherCoordinator,
                Visitor::of_staff(&site, "ivrea@example.org").await,
            ),
            (Role::Administrator, Visitor::administrator(&site).await),
        ];
        site.pass(domain::instant::Seconds::minutes(1));
        things.authenticator = current_code(&public::DEMO_AUTHENTICATOR, site.portal.now());
        let cookies = visitors.map(|(role, visitor)| {
            let token = visitor.cookie("__Host-session").unwrap();
            (role, format!("__Host-session={token}"))
        });
        Self {
            cookies: cookies.into(),
            things,
            site,
        }
    }

    /// Another portal like it.
    pub async fn copy(&self) -> Self {
        Self {
            site: self.site.copy().await,
            cookies: self.cookies.clone(),
            things: self.things.clone(),
        }
    }

    /// What the database holds, without what every request notes: the use of a session, and attempts.
    pub async fn contents(&self) -> Contents {
        let database = &self.site.database;
        let tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'
            AND name NOT LIKE 'sqlite%' AND name NOT IN ('session', 'attempt')";
        let mut contents = BTreeMap::new();
        for table in database.texts(tables).await {
            let columns =
                format!("SELECT 'quote(' || name || ')' FROM pragma_table_info('{table}')");
            let columns = database.texts(&columns).await.join(" || '|' || ");
            let mut rows = database
                .texts(&format!("SELECT {columns} FROM {table}"))
                .await;
            rows.sort();
            contents.insert(table, rows);
        }
        Contents(contents)
    }

    /// The request of a row, with the form as somebody who may send it has it.
    pub async fn wanted(&self, row: &Row) -> Wanted {
        let mut wanted = Wanted::of(row, &self.things);
        for (role, cell) in &row.cells {
            if row.method == "POST" && *cell == Cell::Allowed && !wanted.is_filled() {
                let form = self.form(wanted.page(), &wanted.address, *role).await;
                wanted.fill(form);
            }
        }
        wanted
    }

    /// The answer to a request as somebody, with the text of its page.
    pub async fn answer(&self, wanted: &Wanted, role: Role) -> (StatusCode, String) {
        let answer = self.send(self.request(wanted, role), role).await;
        (answer.status(), text(answer).await)
    }

    /// Sends a request as somebody. What they get is a cell of the table, or else said in words.
    pub async fn attempt(&self, wanted: &Wanted, role: Role) -> Result<Cell, String> {
        let answer = self.send(self.request(wanted, role), role).await;
        let location = answer.headers().get(header::LOCATION);
        let asks = location.is_some_and(|address| address.to_str().unwrap().contains("/sign-in"));
        match answer.status() {
            StatusCode::UNAUTHORIZED => Ok(Cell::SignIn),
            StatusCode::SEE_OTHER => Ok(if asks { Cell::SignIn } else { Cell::Allowed }),
            StatusCode::NOT_FOUND => Ok(Cell::Hidden),
            // A form whose session has ended is kept while they sign in.
            StatusCode::OK if wanted.body.is_some() => {
                let text = words(answer, "h1").await;
                let titles = ["Qual è il tuo indirizzo e-mail?", "Accesso operatori"];
                let asks = titles.contains(&text.trim()) && !wanted.address.ends_with("/sign-in");
                Ok(if asks { Cell::SignIn } else { Cell::Allowed })
            }
            StatusCode::OK => Ok(Cell::Allowed),
            status => {
                let problems = words(answer, "#error-summary li, h1").await;
                if problems.starts_with("Scegli la sede") {
                    Ok(Cell::NotOffered)
                } else {
                    Err(format!("{status} {problems}"))
                }
            }
        }
    }

    /// A request, with the key in its address for whoever has one.
    fn request(&self, wanted: &Wanted, role: Role) -> Request<Body> {
        let address = match (role, self.things.key(&wanted.address)) {
            (Role::Key, Some(key)) => format!("{}?key={key}", wanted.address),
            _ => wanted.address.clone(),
        };
        let request = match &wanted.body {
            None => Request::get(&address).body(Body::empty()),
            Some((kind, body)) => Request::post(&address)
                .header(header::CONTENT_TYPE, kind)
                .header(header::ORIGIN, "https://portal.example")
                .header("sec-fetch-site", "same-origin")
                .body(Body::from(body.clone())),
        };
        request.unwrap_or_else(|error| panic!("{address}: {error}"))
    }

    /// The form of a page, as somebody sees it.
    async fn form(&self, page: &str, address: &str, role: Role) -> Option<form::Fields> {
        let request = Request::get(page).body(Body::empty());
        let request = request.unwrap_or_else(|error| panic!("{page}: {error}"));
        let answer = self.send(request, role).await;
        let mut form = form::filled(&scraper::Html::parse_document(&text(answer).await), address)?;
        // What the authenticator shows that was set up with the page's QR code.
        let salt = form.iter().find(|(name, _)| name == "salt");
        if let Some((_, salt)) = salt {
            let key = &self.things.invitation_key;
            let offered = Enrolment::resume(&self.site.portal, key, salt).unwrap();
            let code = offered.code(self.site.portal.now());
            form.retain(|(name, _)| name != "code");
            form.push(("code".to_owned(), code));
        }
        Some(form)
    }

    async fn send(&self, mut request: Request<Body>, role: Role) -> Response {
        let headers = request.headers_mut();
        headers.insert(header::HOST, "portal.example".parse().unwrap());
        if let Some(cookie) = self.cookies.get(&role) {
            headers.insert(header::COOKIE, cookie.parse().unwrap());
        }
        self.site.router.clone().oneshot(request).await.unwrap()
    }
}

async fn text(answer: Response) -> String {
    let body = axum::body::to_bytes(answer.into_body(), 4 << 20)
        .await
        .unwrap();
    String::from_utf8_lossy(&body).into_owned()
}

/// The words of what a selector finds.
async fn words(answer: Response, selector: &str) -> String {
    let page = scraper::Html::parse_document(&text(answer).await);
    let selector = scraper::Selector::parse(selector).unwrap();
    let words = page.select(&selector).flat_map(|element| element.text());
    words.collect::<Vec<_>>().join(" ")
}
