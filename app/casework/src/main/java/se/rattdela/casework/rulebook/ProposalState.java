package se.rattdela.casework.rulebook;

/** Where a proposed pack stands. */
public enum ProposalState {
  /** Väntar på en andra person. */
  WAITING,
  /** Återtaget av den som föreslog. */
  WITHDRAWN,
  /** Avslaget av en annan person. */
  REFUSED,
  /** Satt i kraft. */
  ACTIVATED
}
