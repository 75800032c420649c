UPDATE booking SET made_by = {id olga} WHERE id = {id offered};
