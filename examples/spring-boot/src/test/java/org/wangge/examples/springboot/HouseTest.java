package org.wangge.examples.springboot;

import org.wangge.house.HouseContract;
import org.wangge.house.Room;

class HouseTest extends HouseContract {

    HouseTest() {
        super(Room.EXAMPLES);
    }
}
