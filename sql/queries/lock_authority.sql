-- Two who add to the authority list at once go one after the other.
lock table authority_edition in share row exclusive mode
