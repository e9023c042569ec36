package org.wangge.jdbc;

import org.wangge.house.HouseContract;
import org.wangge.house.Room;

class HouseTest extends HouseContract {

    HouseTest() {
        super(Room.JDBC);
    }
}
