//! The context of a request, available to every page.

use axum::{
    extract::FromRequestParts,
    http::{StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use domain::{client::Client, language::Language};
use services::{
    Failure, Portal,
    access::{
        BrowserSecret,
        sign_in::Browser,
        visitor::{Proved, SignedIn, StaffMember, Visitor},
    },
};
use texts::Texts;

use crate::{
    AppState, Assets, Form, begun_by_another::begun_by_another, cookie, errors::Stop,
    shown_again::Typed,
};

/// The id by which a request is found in the log, inserted by the server; people can tell it to the office.
#[derive(Clone, Debug)]
pub struct LogId(pub String);

/// The context of a request: language, visitor, origin.
#[derive(Clone)]
pub struct Visit {
    /// The use cases.
    pub portal: Portal,
    /// The names of static assets.
    pub assets: std::sync::Arc<Assets>,
    /// The language of the page.
    pub language: Language,
    /// The texts in that language, for HTML.
    pub texts: &'static Texts,
    /// Who sent the request.
    pub visitor: Visitor,
    /// The visitor's session token, if there is one.
    pub token: Option<String>,
    /// The secret of the visitor's browser, if it asked for a code.
    pub code_secret: Option<BrowserSecret>,
    /// The page's path, `/it/programmes`.
    pub path: String,
    /// The query string, without the question mark.
    pub query: String,
    /// The client, as limits count it; empty where it is not known.
    pub client: String,
    /// The user agent string.
    pub device: String,
    /// What was typed in the page's form before the language was changed.
    pub(crate) typed: Option<std::sync::Arc<Form>>,
}

impl Visit {
    /// The URL of a page in the visit's language: `visit.to("/programmes")`.
    pub fn to(&self, path: &str) -> String {
        format!("/{}{path}", self.language)
    }

    /// The address of a page of the portal in the visit's language, whichever it was written in.
    pub fn in_language(&self, address: &str) -> String {
        let rest = address.strip_prefix('/').unwrap_or_default();
        let (language, path) = match rest.find(['/', '?', '#']) {
            Some(end) => rest.split_at(end),
            None => (rest, ""),
        };
        match language.parse::<Language>() {
            Ok(_) => self.to(path),
            Err(_) => address.to_owned(),
        }
    }

    /// The path of the same page in a language.
    pub(crate) fn path_in(&self, language: Language) -> String {
        let rest = self.path.get(1 + self.language.tag().len()..);
        format!("/{language}{}", rest.unwrap_or_default())
    }

    /// The same visit with texts for formats other than HTML: files, feeds, JSON.
    #[must_use]
    pub fn plain(&self) -> Self {
        Self {
            texts: texts::of(self.language),
            ..self.clone()
        }
    }

    /// The signed-in person, or a redirect to sign in and return.
    ///
    /// # Errors
    /// [`Stop::SignIn`].
    pub fn person(&self) -> Result<&SignedIn, Stop> {
        match &self.visitor {
            Visitor::Person(person) => Ok(person),
            Visitor::Anonymous | Visitor::Staff(_) => Err(Stop::SignIn),
        }
    }

    /// The signed-in person, who has proved their address lately, or a redirect to prove it and return.
    ///
    /// # Errors
    /// [`Stop::SignIn`].
    pub fn proved(&self) -> Result<Proved<'_>, Stop> {
        let person = self.person()?;
        person.proved(self.portal.now()).ok_or(Stop::SignIn)
    }

    /// The signed-in person for whom a form acts, which names nothing of theirs: the one for whom it was begun, or a
    /// redirect to sign in and return.
    ///
    /// # Errors
    /// [`Stop::SignIn`]; [`Stop::BegunByAnother`] where the session has gone on as somebody else since.
    pub fn person_of(&self, form: &Form) -> Result<&SignedIn, Stop> {
        let person = self.person()?;
        match begun_by_another(self, person, form) {
            Some(answer) => Err(Stop::BegunByAnother(Box::new(answer))),
            None => Ok(person),
        }
    }

    /// The same, who has proved their address lately.
    ///
    /// # Errors
    /// As for [`Self::person_of`].
    pub fn proved_of(&self, form: &Form) -> Result<Proved<'_>, Stop> {
        let person = self.person_of(form)?;
        person.proved(self.portal.now()).ok_or(Stop::SignIn)
    }

    /// The same visit of another page, by its path without the language and its query.
    #[must_use]
    pub fn at(&self, path: &str, query: &str) -> Self {
        Self {
            path: self.to(path),
            query: query.to_owned(),
            ..self.clone()
        }
    }

    /// The browser, for a sign-in.
    pub fn browser(&self, is_shared: bool) -> Browser<'_> {
        Browser {
            device: &self.device,
            session: self.token.as_deref(),
            is_shared,
        }
    }

    /// The visit, unless what was typed is of somebody else than the person as whom the session has gone on.
    fn checked(self) -> Result<Self, Box<Response>> {
        let answer = match (&self.visitor, self.typed()) {
            (Visitor::Person(person), Some(form)) => begun_by_another(&self, person, form),
            _ => None,
        };
        answer.map_or(Ok(self), |answer| Err(Box::new(answer)))
    }

    /// The member of staff, or a redirect to sign in.
    ///
    /// # Errors
    /// [`Stop::StaffSignIn`]; for a person, the page does not seem to exist.
    pub fn staff(&self) -> Result<&StaffMember, Stop> {
        match &self.visitor {
            Visitor::Staff(staff) => Ok(staff),
            Visitor::Person(_) => Err(Stop::NotFound),
            Visitor::Anonymous => Err(Stop::StaffSignIn),
        }
    }

    /// Reads the context of a request. `None` if its path does not begin with a language.
    pub async fn read(parts: &Parts, state: &AppState) -> Result<Option<Self>, Failure> {
        // A nested router shortens the URI; the original one is what the visitor sees.
        let uri = parts
            .extensions
            .get::<axum::extract::OriginalUri>()
            .map_or(&parts.uri, |original| &original.0);
        // Embeddable pages have a path prefix of their own: `/embed/it/activities`.
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
        // Inserted by the server, which knows the proxies in front of it.
        let client = parts.extensions.get::<Client>();
        Ok(Some(Self {
            portal: state.portal.clone(),
            assets: state.assets.clone(),
            language,
            texts: texts::for_html(language),
            visitor,
            token,
            code_secret: cookie::code_secret(&state.portal, &parts.headers),
            path: path.to_owned(),
            query: uri.query().unwrap_or_default().to_owned(),
            client: client.map_or_else(String::new, Client::to_string),
            device: device.to_owned(),
            typed: parts.extensions.get::<Typed>().map(|typed| typed.0.clone()),
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
            Ok(Some(visit)) => visit.checked().map_err(|answer| *answer),
            Ok(None) => Err(StatusCode::NOT_FOUND.into_response()),
            Err(failure) => Err(Stop::from(failure).into_response()),
        }
    }
}
