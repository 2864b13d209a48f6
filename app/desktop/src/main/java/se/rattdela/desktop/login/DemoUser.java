package se.rattdela.desktop.login;

/** A user of the demo office, whose password is no secret. */
public record DemoUser(String userName, String displayName, String function, String password) {}
