package se.rattdela.casework.caseregister;

/** A person to be registered. */
public record NewPerson(
    String givenName, String familyName, PersonIdentity identity, ProtectedIdentity protection) {}
