UPDATE appointment SET made_by = {id olga} WHERE id = {id appointment};
