//! Mails as files: the transport that needs no mail server.

use std::{io, path::PathBuf};

use services::outbox::Message;
use tokio::{fs, io::AsyncWriteExt};

use super::{SendError, Sender};

/// Writes each message to a folder as `<message-id>.eml`.
#[derive(Debug)]
pub struct Files {
    folder: PathBuf,
    sender: Sender,
}

impl Files {
    /// Messages go to the folder, which is made when the first one is written.
    pub fn new(folder: PathBuf, sender: Sender) -> Self {
        Self { folder, sender }
    }

    pub(super) async fn send(&self, message: &Message) -> Result<(), SendError> {
        let bytes = self.sender.email(message)?.formatted();
        self.write(&message.message_id.file_stem(), &bytes)
            .await
            .map_err(|error| SendError::Temporary(error.to_string()))
    }

    /// Writes to a temporary name first, so that a reader of the folder never sees half a message. Does not
    /// sync the disk: only developers read these files, and a sync would delay the database on the same disk.
    async fn write(&self, stem: &str, bytes: &[u8]) -> io::Result<()> {
        // Whoever can read the mails can sign in with their codes.
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true).mode(0o700);
        builder.create(&self.folder).await?;
        let unfinished = self.folder.join(format!("{stem}.unfinished"));
        let mut file = fs::File::create(&unfinished).await?;
        file.write_all(bytes).await?;
        file.flush().await?;
        fs::rename(unfinished, self.folder.join(format!("{stem}.eml"))).await
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;
    use crate::mail::mime::tests::{message, sender};

    #[tokio::test]
    async fn writes_one_file_however_often_it_is_sent() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::new(folder.path().join("mail"), sender());
        files.send(&message()).await.unwrap();
        files.send(&message()).await.unwrap();

        let metadata = std::fs::metadata(folder.path().join("mail")).unwrap();
        assert_eq!(metadata.permissions().mode() & 0o077, 0);
        let mut entries = std::fs::read_dir(folder.path().join("mail")).unwrap();
        let file = entries.next().unwrap().unwrap();
        assert!(entries.next().is_none());
        assert_eq!(
            file.file_name().to_str().unwrap(),
            "00000000-0000-0000-0000-000000000007@portal.example.eml"
        );
        let bytes = std::fs::read(file.path()).unwrap();
        let parsed = mail_parser::MessageParser::new().parse(&bytes).unwrap();
        assert_eq!(parsed.subject(), Some(message().subject.as_str()));
    }

    #[tokio::test]
    async fn a_folder_that_cannot_be_written_is_a_temporary_failure() {
        let folder = tempfile::tempdir().unwrap();
        let taken = folder.path().join("mail");
        std::fs::write(&taken, "a file where the folder should be").unwrap();
        let result = Files::new(taken, sender()).send(&message()).await;
        assert!(matches!(result, Err(SendError::Temporary(_))), "{result:?}");
    }
}
