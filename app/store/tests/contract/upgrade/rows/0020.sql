INSERT INTO installation (fact, since) VALUES ('written {copy}', {at 0});
