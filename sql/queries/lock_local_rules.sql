-- Two who add or switch rules at once go one after the other.
lock table local_rule, local_rule_event in share row exclusive mode
