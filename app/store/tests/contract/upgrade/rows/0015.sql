UPDATE application SET referral_source = 'friends' WHERE id = {id application};
