package se.rattdela.casework.caseregister;

import java.time.Instant;

/**
 * A person in a case, with what it takes to change it.
 *
 * @param version of the person, as shown
 * @param inHousehold lives together with the person the case is about
 * @param otherCases how many other cases the person takes part in
 */
public record PersonLine(
    CasePerson person,
    long version,
    boolean inHousehold,
    int otherCases,
    String changedBy,
    Instant changedAt) {}
