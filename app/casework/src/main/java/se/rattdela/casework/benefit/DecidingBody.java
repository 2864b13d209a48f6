package se.rattdela.casework.benefit;

/**
 * A body that decides benefits under lagen (2008:206) or bidragsbrottslagen (2007:612).
 *
 * @param code its code; for one that receives notices that of the vocabulary's recipients
 * @param label its name in Swedish
 * @param named whether it must be said which one: there are many municipalities and funds
 * @param receivesNotices whether it receives notices under 3 § lagen (2008:206)
 */
public record DecidingBody(String code, String label, boolean named, boolean receivesNotices) {}
