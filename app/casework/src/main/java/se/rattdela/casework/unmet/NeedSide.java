package se.rattdela.casework.unmet;

/** Who needed the information. */
public enum NeedSide {
  /** The other authority: we could not give it. */
  RECIPIENT,
  /** We ourselves: the other authority did not give it. */
  OURSELVES
}
