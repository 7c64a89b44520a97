package hearthside.phone;

record PackAsked() {}
