package se.rattdela.casework.caseregister;

/** Verksamhetsgren. */
public enum ServiceBranch {
  /** Ekonomiskt bistånd. */
  ECONOMIC_AID,
  /** Barn och unga. */
  CHILDREN_AND_YOUTH,
  /** Missbruk och beroende. */
  SUBSTANCE_USE,
  /** Familjerätt. */
  FAMILY_LAW,
  /** Familjerådgivning. */
  FAMILY_COUNSELLING,
  /** Stöd enligt LSS. */
  LSS,
  /** Äldre. */
  ELDERLY,
  /** Socialpsykiatri. */
  SOCIAL_PSYCHIATRY,
  /** Våld i nära relationer. */
  VICTIM_SUPPORT
}
