//! A mail server that accepts everything after a set delay.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result};
use tokio::{
    io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader},
    net::{TcpListener, TcpStream},
    sync::oneshot,
};

/// The server; it lives as long as the process.
pub(crate) struct Sink {
    pub(crate) port: u16,
    delay: AtomicU64,
    log: Mutex<Log>,
}

#[derive(Default)]
struct Log {
    taken: Vec<Instant>,
    /// The last mail, as received.
    content: String,
    expected: HashMap<String, oneshot::Sender<Mail>>,
}

/// A mail that was accepted.
pub(crate) struct Mail {
    pub(crate) at: Instant,
    subject: String,
}

impl Mail {
    /// The sign-in code in its subject.
    pub(crate) fn code(&self) -> Result<&str> {
        let is_code = |word: &&str| word.len() == 6 && word.bytes().all(|b| b.is_ascii_digit());
        let mut words = self.subject.split_whitespace();
        words.find(is_code).context("a mail without a code")
    }
}

impl Sink {
    pub(crate) async fn start() -> Result<Arc<Self>> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let sink = Arc::new(Self {
            port: listener.local_addr()?.port(),
            delay: AtomicU64::new(0),
            log: Mutex::default(),
        });
        let serving = sink.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let sink = serving.clone();
                tokio::spawn(async move { sink.converse(stream).await });
            }
        });
        Ok(sink)
    }

    /// Sets how long each mail takes from now on.
    pub(crate) fn set_delay(&self, delay: Duration) {
        let delay = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
        self.delay.store(delay, Ordering::Relaxed);
    }

    /// The next mail to an address.
    pub(crate) fn expect(&self, address: &str) -> oneshot::Receiver<Mail> {
        let (sender, receiver) = oneshot::channel();
        self.log().expected.insert(address.to_owned(), sender);
        receiver
    }

    /// When each mail was accepted since the last call.
    pub(crate) fn taken(&self) -> Vec<Instant> {
        std::mem::take(&mut self.log().taken)
    }

    /// How many mails were accepted since the last call of [`taken`](Self::taken).
    pub(crate) fn count(&self) -> usize {
        self.log().taken.len()
    }

    /// The last mail, as received.
    pub(crate) fn content(&self) -> String {
        self.log().content.clone()
    }

    fn log(&self) -> MutexGuard<'_, Log> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Talks until the client leaves.
    async fn converse(&self, stream: TcpStream) -> Option<()> {
        stream.set_nodelay(true).ok()?;
        let mut stream = BufReader::new(stream);
        let mut to = String::new();
        stream.write_all(b"220 sink\r\n").await.ok()?;
        loop {
            let line = line(&mut stream).await?;
            let answer = match line.split([' ', ':']).next()? {
                "DATA" => "354 go on",
                "RCPT" => {
                    let address = line.split(['<', '>']).nth(1).unwrap_or_default();
                    address.clone_into(&mut to);
                    "250 ok"
                }
                _ => "250 ok",
            };
            say(&mut stream, answer).await?;
            if line == "DATA" {
                let content = content(&mut stream).await?;
                let delay = self.delay.load(Ordering::Relaxed);
                tokio::time::sleep(Duration::from_millis(delay)).await;
                say(&mut stream, "250 taken").await?;
                self.take(&to, content);
            }
        }
    }

    fn take(&self, to: &str, content: String) {
        let at = Instant::now();
        let mut log = self.log();
        log.taken.push(at);
        if let Some(expected) = log.expected.remove(to) {
            let subject = content
                .lines()
                .find_map(|line| line.strip_prefix("Subject: "));
            let subject = subject.unwrap_or_default().to_owned();
            // The receiver may be gone.
            let _ = expected.send(Mail { at, subject });
        }
        log.content = content;
    }
}

async fn say(stream: &mut BufReader<TcpStream>, answer: &str) -> Option<()> {
    let line = format!("{answer}\r\n");
    stream.write_all(line.as_bytes()).await.ok()
}

async fn line(stream: &mut BufReader<TcpStream>) -> Option<String> {
    let mut line = String::new();
    let length = stream.read_line(&mut line).await.ok()?;
    (length > 0).then(|| line.trim_end().to_owned())
}

/// The mail up to the line with the dot.
async fn content(stream: &mut BufReader<TcpStream>) -> Option<String> {
    let mut content = String::new();
    loop {
        let before = content.len();
        if stream.read_line(&mut content).await.ok()? == 0 {
            return None;
        }
        if &content[before..] == ".\r\n" {
            content.truncate(before);
            return Some(content);
        }
    }
}
