package se.rattdela.casework.assessment;

/**
 * An answer to a question of law for the whole office.
 *
 * @param seen number of the stand that was shown when it was answered, 0 for none: where a
 *     colleague has given another since, nothing is written
 */
public record NewStand(boolean value, int seen) {}
