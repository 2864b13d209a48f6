package se.rattdela.casework.store;

/** The user who creates an office and sets it up. */
public record FirstAdministrator(
    String userName, String displayName, String function, String unitName) {}
