package se.rattdela.casework.dispatch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.PaperId;

/**
 * A dispatch as it is recorded.
 *
 * @param paper the decision, or the correction, change or annulment of one
 * @param version of the {@link DispatchSheet} that was shown
 * @param sentAt when it left; not in the future and not before the paper was decided
 * @param receiverFunction the function it is addressed to; mandatory
 * @param receiverOfficer who took it; may be empty
 * @param verifiedNote more about how the receiver was verified; may be empty
 * @param receipt reference or receipt number; may be empty
 * @param confirmedProtection the grade that the sheet showed, confirmed by whoever dispatches; null
 *     only when nobody in the case is protected
 */
public record NewDispatch(
    PaperId paper,
    long version,
    DispatchChannel channel,
    Instant sentAt,
    String receiverFunction,
    String receiverOfficer,
    ReceiverCheck verified,
    String verifiedNote,
    String receipt,
    @Nullable ProtectedIdentity confirmedProtection) {}
