//! A portal with the demonstration's data and its visitors, all in this process.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicI64, Ordering},
};

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use domain::{
    email::EmailAddress,
    instant::{Instant, Seconds},
};
use scraper::{Html, Selector};
use server::{
    metrics::{Metrics, Requests},
    proxies::TrustedProxies,
    settings::{Mail, Settings, Transport},
};
use services::{
    Clock, Portal,
    access::staff::current_code,
    outbox::{self, Delivery, Message, run_due},
};
use store::Database;
use store_testing::TestDatabase;
use tower::ServiceExt as _;

/// Where visitors find the portal.
pub const BASE: &str = "https://portal.example";

/// The path of the first link in a mail that contains something.
pub fn mail_link<'mail>(mail: &'mail Message, part: &str) -> &'mail str {
    let mut words = mail.text.split_whitespace();
    let link = words.find(|word| word.contains(part)).unwrap();
    link.strip_prefix(BASE).unwrap()
}

/// A clock that stands still until it is moved.
struct TestClock(AtomicI64);

impl Clock for TestClock {
    fn now(&self) -> Instant {
        Instant::from_seconds(self.0.load(Ordering::SeqCst))
    }
}

/// A transport that stores every message.
#[derive(Default)]
struct Mailbag(Mutex<Vec<Message>>);

impl outbox::Transport for Mailbag {
    fn may_repeat(&self) -> bool {
        true
    }

    fn deliver<'a>(&'a self, message: &'a Message) -> Delivery<'a> {
        self.0.lock().unwrap().push(message.clone());
        Box::pin(async { Ok(()) })
    }
}

/// A portal with the demonstration's data, on Sunday 22 November 2026, 10:00 in Rome.
pub struct Site {
    pub portal: Portal,
    pub database: TestDatabase,
    pub router: Router,
    clock: Arc<TestClock>,
    mailbag: Mailbag,
    _folder: tempfile::TempDir,
}

impl Site {
    pub async fn open() -> Self {
        Self::made(&[], |_| None).await
    }

    /// Behind proxies with these addresses.
    pub async fn behind(proxies: &[&str]) -> Self {
        Self::made(proxies, |_| None).await
    }

    /// With the figures for monitoring.
    pub async fn counted() -> (Self, Metrics) {
        let mut metrics = None;
        let site = Self::made(&[], |portal| {
            let made = metrics.insert(Metrics::new(portal.clone()));
            Some(made.requests())
        })
        .await;
        (site, metrics.unwrap())
    }

    async fn made(proxies: &[&str], count: impl FnOnce(&Portal) -> Option<Requests>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = TestDatabase::open(&address(&folder)).await;
        database.migrate().await.unwrap();
        let morning = "2026-11-22T09:00:00Z".parse::<jiff::Timestamp>().unwrap();
        let now = morning.as_second();
        let site = Self::on(folder, database, now, proxies, true, count).await;
        server::demo::load(&site.portal).await.unwrap();
        site
    }

    /// A portal without anything, where nobody works yet.
    pub async fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = TestDatabase::open(&address(&folder)).await;
        database.migrate().await.unwrap();
        let morning = "2026-11-22T09:00:00Z".parse::<jiff::Timestamp>().unwrap();
        Self::on(folder, database, morning.as_second(), &[], false, |_| None).await
    }

    /// Another portal with the same data and the same time.
    pub async fn copy(&self) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(FILE);
        let copy = format!("VACUUM INTO '{}'", file.display());
        self.database.execute(&copy).await.unwrap();
        let database = TestDatabase::open(&address(&folder)).await;
        let now = self.clock.now().seconds();
        Self::on(folder, database, now, &[], true, |_| None).await
    }

    async fn on(
        folder: tempfile::TempDir,
        database: TestDatabase,
        now: i64,
        proxies: &[&str],
        demo: bool,
        count: impl FnOnce(&Portal) -> Option<Requests>,
    ) -> Self {
        let clock = Arc::new(TestClock(AtomicI64::new(now)));
        let mut settings = settings(database.address.clone(), folder.path().join("mail"));
        settings.demo = demo;
        settings.behind_proxy = TrustedProxies::parse(proxies.iter().copied()).unwrap();
        let decided = services::Settings {
            base_url: settings.base_url.clone(),
            office: settings.office.clone(),
            office_email: settings.office_email.clone(),
            office_phone: settings.office_phone.clone(),
            reminders: settings.reminders.clone(),
            limits: settings.limits,
            demo: settings.demo,
            reload: settings.reload,
            signatory: settings.signatory.clone(),
            refusals: settings.refusals.clone(),
            code_in_subject: settings.mail.code_in_subject,
        };
        let portal = Portal::new(Database::clone(&database), clock.clone(), decided);
        let portal = portal.await.unwrap();
        let router = server::http::router(&settings, portal.clone(), count(&portal));
        Self {
            portal,
            database,
            router,
            clock,
            mailbag: Mailbag::default(),
            _folder: folder,
        }
    }

    /// A new visitor.
    pub fn visitor(&self) -> Visitor<'_> {
        Visitor {
            site: self,
            cookies: Mutex::default(),
        }
    }

    /// The portal's pages, to be served over connections.
    pub fn router(&self) -> Router {
        self.router.clone()
    }

    /// Advances the clock.
    pub fn pass(&self, time: Seconds) {
        self.clock.0.fetch_add(time.get(), Ordering::SeqCst);
    }

    /// Carries out what is due.
    pub async fn deliver(&self) {
        run_due(&self.portal, &self.mailbag).await.unwrap();
    }

    /// The newest mail with that text.
    pub async fn mail_with(&self, text: &str) -> Message {
        self.deliver().await;
        let messages = self.mailbag.0.lock().unwrap();
        let mut newest = messages.iter().rev();
        newest
            .find(|message| message.text.contains(text))
            .unwrap()
            .clone()
    }

    /// The newest mail to an address.
    pub async fn mail(&self, to: &str) -> Message {
        self.deliver().await;
        let messages = self.mailbag.0.lock().unwrap();
        messages
            .iter()
            .rfind(|message| message.to.email.as_str() == to)
            .unwrap()
            .clone()
    }

    /// The newest code sent to an address. Other mails may leave after it: codes have their own lane.
    pub async fn code(&self, to: &str) -> String {
        self.deliver().await;
        let messages = self.mailbag.0.lock().unwrap();
        let mut newest = messages.iter().rev();
        newest
            .find_map(|message| {
                let digits = message.subject.chars().filter(char::is_ascii_digit);
                let code: String = digits.collect();
                (message.to.email.as_str() == to && code.len() == 6).then_some(code)
            })
            .unwrap()
    }
}

/// The name of a portal's database file.
const FILE: &str = "portal.sqlite";

fn address(folder: &tempfile::TempDir) -> String {
    format!("sqlite:{}", folder.path().join(FILE).display())
}

fn settings(database: String, mail: std::path::PathBuf) -> Settings {
    Settings {
        base_url: BASE.to_owned(),
        listen: "127.0.0.1:0".parse().unwrap(),
        metrics: None,
        office: "Ufficio di prova".to_owned(),
        office_email: EmailAddress::parse("office@example.org").unwrap(),
        office_phone: Some("+39 011 000 0000".to_owned()),
        security_contact: "mailto:office@example.org".to_owned(),
        database,
        database_connections: 4,
        behind_proxy: TrustedProxies::default(),
        reminders: std::collections::BTreeMap::new(),
        limits: domain::limits::Limits::default(),
        demo: true,
        signatory: None,
        refusals: services::Refusals::default(),
        reload: false,
        mail: Mail {
            from: EmailAddress::parse("no-reply@example.org").unwrap(),
            transport: Transport::Files(mail),
            connections: 4,
            code_in_subject: true,
        },
    }
}

/// A visitor with a browser that stores cookies and runs no script.
pub struct Visitor<'a> {
    pub site: &'a Site,
    cookies: Mutex<Vec<Cookie>>,
}

/// A cookie that a browser stores. None of them outlives a test.
#[derive(Clone)]
struct Cookie {
    name: String,
    value: String,
    path: String,
}

impl Cookie {
    fn parse(header: &str) -> Self {
        let mut parts = header.split("; ");
        let (name, value) = parts.next().unwrap().split_once('=').unwrap();
        let path = parts.find_map(|part| part.strip_prefix("Path=")).unwrap();
        Self {
            name: name.to_owned(),
            value: value.to_owned(),
            path: path.to_owned(),
        }
    }

    fn is_sent_to(&self, path: &str) -> bool {
        let rest = path.strip_prefix(&self.path);
        self.path == "/" || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

impl<'a> Visitor<'a> {
    /// A visitor who signed in with a code.
    pub async fn signed_in(site: &'a Site, email: &str) -> Self {
        let visitor = site.visitor();
        let asked = visitor
            .ask_for_code("/it/sign-in", &[("email", email)])
            .await;
        let code = site.code(email).await;
        visitor
            .post(&asked.path, &[("code", &code)])
            .await
            .expect(StatusCode::SEE_OTHER);
        visitor
    }

    /// The demonstration's operator, signed in.
    pub async fn operator(site: &'a Site) -> Self {
        Self::of_staff(site, "operator@example.org").await
    }

    /// The demonstration's coordinator of two sites, signed in.
    pub async fn coordinator(site: &'a Site) -> Self {
        Self::of_staff(site, "coordinator@example.org").await
    }

    /// The demonstration's administrator, signed in.
    pub async fn administrator(site: &'a Site) -> Self {
        Self::of_staff(site, "administrator@example.org").await
    }

    pub async fn of_staff(site: &'a Site, email: &str) -> Self {
        let visitor = site.visitor();
        let code = current_code(&public::DEMO_AUTHENTICATOR, site.portal.now());
        let fields = [
            ("email", email),
            ("password", "demonstration only"),
            ("code", &code),
        ];
        visitor
            .post("/it/staff/sign-in", &fields)
            .await
            .expect(StatusCode::SEE_OTHER);
        visitor
    }

    /// The visitor as the use cases see them.
    pub async fn known(&self) -> services::access::visitor::Visitor {
        let token = self.cookie("__Host-session").unwrap();
        services::access::visitor::recognise(&self.site.portal, &token)
            .await
            .unwrap()
    }

    /// The value of a stored cookie.
    pub fn cookie(&self, name: &str) -> Option<String> {
        let cookies = self.cookies.lock().unwrap();
        let found = cookies.iter().find(|cookie| cookie.name == name);
        found.map(|cookie| cookie.value.clone())
    }

    /// Forgets a cookie, like a browser that refused it.
    pub fn forget_cookie(&self, name: &str) {
        self.cookies
            .lock()
            .unwrap()
            .retain(|cookie| cookie.name != name);
    }

    /// Sends a form whose address is to be proved. Returns the page that asks for the code.
    pub async fn ask_for_code(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let kept = self.post(path, fields).await.expect(StatusCode::SEE_OTHER);
        let asked = self.get(kept.location()).await.expect(StatusCode::OK);
        assert!(asked.attribute("#code", "name").is_some());
        asked
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).unwrap())
            .await
    }

    /// Sends a form as its page would: with the one-time id of a new page.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let request = store::new_id::<domain::id::RequestId>().to_string();
        let mut fields = fields.to_vec();
        fields.push(("request_id", &request));
        self.post_exactly(path, &fields).await
    }

    /// Sends these fields and no others.
    pub async fn post_exactly(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = serde_urlencoded::to_string(fields).unwrap();
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::ORIGIN, BASE)
            .header(header::HOST, "portal.example")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))
            .unwrap();
        self.send(request).await
    }

    pub async fn send(&self, mut request: Request<Body>) -> Answer {
        let path = request.uri().path().to_owned();
        let is_head = request.method() == Method::HEAD;
        let cookies = self.cookies.lock().unwrap().clone();
        let sent = cookies.iter().filter(|cookie| cookie.is_sent_to(&path));
        let sent: Vec<_> = sent
            .map(|cookie| format!("{}={}", cookie.name, cookie.value))
            .collect();
        if !sent.is_empty() {
            request
                .headers_mut()
                .insert(header::COOKIE, sent.join("; ").parse().unwrap());
        }
        let response = self.site.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        for header in parts.headers.get_all(header::SET_COOKIE) {
            let new = Cookie::parse(header.to_str().unwrap());
            let mut cookies = self.cookies.lock().unwrap();
            cookies.retain(|old| (&old.name, &old.path) != (&new.name, &new.path));
            cookies.push(new);
        }
        let body = axum::body::to_bytes(body, 4 << 20).await.unwrap();
        assert!(!is_head || body.is_empty(), "HEAD {path} has a body");
        // Documents and spreadsheets are not all text.
        let body = String::from_utf8_lossy(&body).into_owned();
        Answer {
            path,
            status: parts.status,
            headers: parts.headers,
            body,
        }
    }
}

/// A response.
pub struct Answer {
    pub path: String,
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    /// The answer, if its status is the expected one.
    #[track_caller]
    pub fn expect(self, status: StatusCode) -> Self {
        assert_eq!(self.status, status, "{}: {}", self.path, self.text("main"));
        self
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    /// Where it leads.
    pub fn location(&self) -> &str {
        self.header("location")
    }

    /// The document, without the templates that only script uses.
    pub fn document(&self) -> Html {
        let mut parts = self.body.split("<template");
        let first = parts.next().unwrap_or_default().to_owned();
        let kept = parts.fold(first, |kept, part| {
            kept + part.split_once("</template>").unwrap().1
        });
        Html::parse_document(&kept)
    }

    /// The text of the first element that a selector finds; empty where there is none.
    pub fn text(&self, selector: &str) -> String {
        let document = self.document();
        let found = document.select(&Selector::parse(selector).unwrap()).next();
        found.map_or_else(String::new, |element| element.text().collect())
    }

    /// An attribute of the first element that a selector finds.
    pub fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        let document = self.document();
        let found = document.select(&Selector::parse(selector).unwrap()).next();
        found
            .and_then(|element| element.attr(name))
            .map(ToOwned::to_owned)
    }

    /// The value of a field: a line, an area, or the selected one of several answers.
    pub fn typed(&self, field: &str) -> Option<String> {
        let area = format!("textarea[name={field}]");
        self.attribute(&format!("input[name={field}][checked]"), "value")
            .or_else(|| self.attribute(&format!("select[name={field}] option[selected]"), "value"))
            .or_else(|| {
                self.attribute(
                    &format!("input[name={field}]:not([type=radio]):not([type=checkbox])"),
                    "value",
                )
            })
            .or_else(|| self.attribute(&area, "name").map(|_| self.text(&area)))
    }
}
