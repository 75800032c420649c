//! What is known of a request before its page looks at it.

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use domain::language::Language;
use services::{
    Failure, Portal,
    access::visitor::{SignedIn, StaffMember, Visitor},
};
use texts::Texts;

use crate::{AppState, Assets, cookie, errors::Stop};

/// The client's address, put into the request by the server, which knows whether a proxy stands
/// between.
#[derive(Clone, Debug)]
pub struct Client(pub String);

/// One visit to one page: in which language, by whom, from where.
#[derive(Clone)]
pub struct Visit {
    /// The use cases.
    pub portal: Portal,
    /// The names of the files that pages refer to.
    pub assets: std::sync::Arc<Assets>,
    /// The language of the page.
    pub language: Language,
    /// The words in that language, for HTML.
    pub texts: &'static Texts,
    /// Who is asking.
    pub visitor: Visitor,
    /// The token of their session, if there is one.
    pub token: Option<String>,
    /// The page's path, `/it/programmes`.
    pub path: String,
    /// The query behind it, without the question mark.
    pub query: String,
    /// Where the request comes from.
    pub client: String,
    /// What the browser says it is.
    pub device: String,
}

impl Visit {
    /// The address of a page in the visit's language: `visit.to("/programmes")`.
    pub fn to(&self, path: &str) -> String {
        format!("/{}{path}", self.language)
    }

    /// The same visit, its words for what is not HTML: files, feeds, JSON.
    #[must_use]
    pub fn plain(&self) -> Self {
        Self {
            texts: texts::of(self.language),
            ..self.clone()
        }
    }

    /// The person, or the way to sign in and come back.
    ///
    /// # Errors
    /// [`Stop::SignIn`].
    pub fn person(&self) -> Result<&SignedIn, Stop> {
        match &self.visitor {
            Visitor::Person(person) => Ok(person),
            Visitor::Anonymous | Visitor::Staff(_) => Err(Stop::SignIn),
        }
    }

    /// The member of staff, or the way to sign in.
    ///
    /// # Errors
    /// [`Stop::StaffSignIn`]; nothing tells a person that there is a page here.
    pub fn staff(&self) -> Result<&StaffMember, Stop> {
        match &self.visitor {
            Visitor::Staff(staff) => Ok(staff),
            Visitor::Person(_) => Err(Stop::NotFound),
            Visitor::Anonymous => Err(Stop::StaffSignIn),
        }
    }

    /// Reads what a request tells. `None` where its path does not begin with a language.
    pub async fn read(parts: &Parts, state: &AppState) -> Result<Option<Self>, Failure> {
        // Inside a nested router the URI is shortened; the original one is what the visitor sees.
        let uri = parts
            .extensions
            .get::<axum::extract::OriginalUri>()
            .map_or(&parts.uri, |original| &original.0);
        // What other sites frame lies below a path of its own: `/embed/it/activities`.
        let path = uri.path();
        let path = path
            .strip_prefix("/embed")
            .filter(|rest| rest.starts_with('/'))
            .unwrap_or(path);
        let first = path.split('/').nth(1).unwrap_or_default();
        let Ok(language) = first.parse::<Language>() else {
            return Ok(None);
        };
        let token = cookie::token(&state.portal, &parts.headers);
        let visitor = match &token {
            Some(token) => services::access::visitor::recognise(&state.portal, token).await?,
            None => Visitor::Anonymous,
        };
        let device = parts
            .headers
            .get(header::USER_AGENT)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        let client = parts.extensions.get::<Client>().map_or_else(
            || {
                parts
                    .extensions
                    .get::<ConnectInfo<std::net::SocketAddr>>()
                    .map_or_else(String::new, |info| info.0.ip().to_string())
            },
            |client| client.0.clone(),
        );
        Ok(Some(Self {
            portal: state.portal.clone(),
            assets: state.assets.clone(),
            language,
            texts: texts::for_html(language),
            visitor,
            token,
            path: path.to_owned(),
            query: uri.query().unwrap_or_default().to_owned(),
            client,
            device: device.to_owned(),
        }))
    }
}

impl FromRequestParts<AppState> for Visit {
    type Rejection = Response;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &AppState,
    ) -> Result<Self, Self::Rejection> {
        match Self::read(parts, state).await {
            Ok(Some(visit)) => Ok(visit),
            Ok(None) => Err(StatusCode::NOT_FOUND.into_response()),
            Err(failure) => Err(Stop::from(failure).into_response()),
        }
    }
}
