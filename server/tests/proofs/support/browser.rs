//! A browser reduced to what a form requires.

use std::{io, net::SocketAddr};

use domain::id::RequestId;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

/// A browser with a session.
#[derive(Clone, Debug)]
pub struct Browser {
    /// Where the portal listens.
    pub portal: SocketAddr,
    /// The token of the session.
    pub token: String,
}

/// What the portal answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// Names, in lower case, with values.
    headers: Vec<(String, String)>,
    /// The body, as it came.
    pub body: String,
}

impl Answer {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// The reference of the booking to which the answer redirects.
    pub fn booking(&self) -> &str {
        assert_eq!(self.status, 303, "{self:?}");
        self.header("location")
            .unwrap()
            .strip_prefix("/it/bookings/")
            .unwrap()
    }

    fn parse(bytes: &[u8]) -> Option<Self> {
        let text = String::from_utf8_lossy(bytes);
        let (head, body) = text.split_once("\r\n\r\n")?;
        let mut lines = head.lines();
        let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
        let headers = lines.filter_map(|line| line.split_once(": "));
        let headers = headers.map(|(name, value)| (name.to_lowercase(), value.to_owned()));
        Some(Self {
            status,
            headers: headers.collect(),
            body: body.to_owned(),
        })
    }
}

impl Browser {
    /// Opens a page.
    pub async fn get(&self, path: &str) -> io::Result<Answer> {
        self.send("GET", path, "").await
    }

    /// Sends a form to its page.
    pub async fn post(&self, path: &str, form: &str) -> io::Result<Answer> {
        self.send("POST", path, form).await
    }

    /// Sends the form that books a place.
    pub async fn book(&self, slug: &str, request: RequestId) -> io::Result<Answer> {
        self.post(
            &format!("/it/activities/{slug}/book"),
            &format!("request_id={request}"),
        )
        .await
    }

    /// Sends the form that cancels a booking.
    pub async fn cancel(&self, reference: &str) -> io::Result<Answer> {
        self.post(&format!("/it/bookings/{reference}/cancel"), "")
            .await
    }

    async fn send(&self, method: &str, path: &str, form: &str) -> io::Result<Answer> {
        let Self { portal, token } = self;
        let length = form.len();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {portal}\r\nConnection: close\r\n\
             Cookie: session={token}\r\nSec-Fetch-Site: same-origin\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n{form}"
        );
        let mut connection = TcpStream::connect(portal).await?;
        connection.write_all(request.as_bytes()).await?;
        let mut bytes = Vec::new();
        connection.read_to_end(&mut bytes).await?;
        Answer::parse(&bytes).ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
    }
}
