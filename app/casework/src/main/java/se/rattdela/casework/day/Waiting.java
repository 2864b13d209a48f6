package se.rattdela.casework.day;

/**
 * How much waits for an actor, for the marks beside the places of the window.
 *
 * @param requests disclosures in the actor's cases that the actor can go on with
 * @param approvals what waits for the actor's own decision
 * @param dispatches decisions that have not reached their recipients
 * @param archive decisions that are not with the archive, for a registrar
 * @param followUps notices and reports to be followed up
 * @param reviews months whose log is to be reviewed
 * @param questions what officers have asked, for a rule steward
 */
public record Waiting(
    int requests,
    int approvals,
    int dispatches,
    int archive,
    int followUps,
    int reviews,
    int questions) {}
