package hearthside.phone;

import hearthside.room.LiveRoom;
import java.util.List;

interface TakeHomeDesk {
    List<Document.Offered> offered(LiveRoom room);

    byte[] pack(LiveRoom room, PackAsked asked);
}
