package se.rattdela.casework.casefile;

import se.rattdela.casework.caseregister.PersonRole;

/**
 * A person who comes into a case.
 *
 * @param role not SUBJECT
 * @param relation in the office's words, such as "mor"; may be empty
 */
public record NewPart(Who who, PersonRole role, String relation, boolean inHousehold) {}
