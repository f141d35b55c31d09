# The languages in their own words.

language-de = Deutsch
language-en = English
language-es = Español
language-fr = Français
language-qps = [!! Þšéûðö !!]
