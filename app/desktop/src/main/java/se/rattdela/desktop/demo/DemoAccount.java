package se.rattdela.desktop.demo;

/**
 * A user of the demo office. The password is no secret: the demo's login shows it, and nothing else
 * may.
 */
public record DemoAccount(String userName, String displayName, String function, String password) {}
