UPDATE person SET birth_town = 'Casablanca' WHERE id = {id bo};
