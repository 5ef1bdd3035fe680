const self = "self"; export default self;
